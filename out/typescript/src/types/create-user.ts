export interface CreateUser {
  accountId?: string;
  prefix?: string;
  userName?: string;
  id?: string;
  externalId?: string;
  authorizedTrader?: boolean;
}
