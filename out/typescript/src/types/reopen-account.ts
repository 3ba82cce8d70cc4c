export interface ReopenAccount {
  accountId?: string;
}
