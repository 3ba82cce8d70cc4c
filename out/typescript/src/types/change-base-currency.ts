export interface ChangeBaseCurrency {
  accountId?: string;
  newBaseCurrency?: string;
}
