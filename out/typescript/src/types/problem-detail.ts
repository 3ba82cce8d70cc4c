import type * as types from "./index.js";

export interface ProblemDetail {
  type: string;
  title: string;
  status: number;
  detail?: string;
  invalidArguments?: types.InvalidArgument[];
}
