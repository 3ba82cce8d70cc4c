import type * as types from "./index.js";

export interface AddMiFIRData {
  accountId?: string;
  title?: string;
  identifications?: types.Identification[];
}
