export interface QueryRecentRecurringEvents {
  clientInstructionId: number;
  ibReferenceId: number;
  numberOfTransactions?: number;
}
