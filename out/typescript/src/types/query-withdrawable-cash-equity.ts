export interface QueryWithdrawableCashEquity {
  clientInstructionId: number;
  accountId: string;
  currency: string;
}
