/** Deprecated. */
export interface LinkDuplicateAccount {
  accountId?: string;
  externalAccountId?: string;
  clientActiveTrading?: boolean;
}
