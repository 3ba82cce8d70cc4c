export interface AbandonAccount {
  accountId?: string;
}
