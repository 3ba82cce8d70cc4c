import type * as types from "./index.js";

export interface AddAdditionalAccount {
  customer?: types.Customer;
  account?: types.Account;
  documents?: types.Document[];
  users?: types.User[];
  accountId?: string;
}
