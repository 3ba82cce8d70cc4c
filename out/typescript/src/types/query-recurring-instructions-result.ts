import type * as types from "./index.js";

export interface QueryRecurringInstructionsResultRecurringInstruction {
  requestId?: number;
  bankInstructionName?: string;
  transactionType?: string;
  bankInstructionMethod?: string;
  amount?: number;
  currency?: string;
  frequency?: string;
  startDate?: string;
  endDate?: string;
}

export interface QueryRecurringInstructionsResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  accountId: string;
  recurringInstructions: types.QueryRecurringInstructionsResultRecurringInstruction[];
}
