export interface UpdateAccountAlias {
  accountId?: string;
  accountAlias?: string;
}
