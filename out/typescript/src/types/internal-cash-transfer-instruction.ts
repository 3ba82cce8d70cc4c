export interface InternalCashTransferInstruction {
  clientInstructionId: number;
  sourceAccountId: string;
  targetAccountId: string;
  amount: number;
  currency: string;
  clientNote?: string;
  dateTimeToOccur?: string;
}
