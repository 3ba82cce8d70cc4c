import type * as types from "./index.js";

export interface MissingRequiredParameterResponse {
  type: string;
  title: string;
  status: number;
  invalidArguments?: types.InvalidArgument[];
}
