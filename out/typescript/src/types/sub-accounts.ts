import type * as types from "./index.js";

export interface SubAccountsAccount {
  data?: unknown[];
  name?: string;
}

export interface SubAccounts {
  accounts?: types.SubAccountsAccount[];
}
