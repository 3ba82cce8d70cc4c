import type * as types from "./index.js";

export interface EnrollInSYEP {
  accountId?: string;
  documents?: types.Document[];
}
