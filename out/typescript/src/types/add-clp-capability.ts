import type * as types from "./index.js";

export interface AddCLPCapability {
  accountId?: string;
  documents?: types.Document[];
}
