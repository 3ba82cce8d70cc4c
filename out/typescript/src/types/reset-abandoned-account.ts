export interface ResetAbandonedAccount {
  accountId?: string;
}
