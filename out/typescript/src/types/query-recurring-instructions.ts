export interface QueryRecurringInstructions {
  clientInstructionId: number;
  accountId: string;
}
