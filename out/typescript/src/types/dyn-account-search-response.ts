import type * as types from "./index.js";

export interface DynAccountSearchResponseMatchedAccount {
  accountId?: string;
  alias?: string;
  allocationId?: string;
}

export interface DynAccountSearchResponse {
  matchedAccounts?: types.DynAccountSearchResponseMatchedAccount[];
  pattern?: string;
}
