export interface QueryWithdrawableFunds {
  clientInstructionId: number;
  accountId: string;
  currency: string;
  bankRoutingNumber?: string;
  bankAccountNumber?: string;
  bankInstructionName?: string;
}
