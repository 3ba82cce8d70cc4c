import type * as types from "./index.js";

export interface QueryRecentRecurringEventResultTransactionHistoryResultItem {
  ibRequestId?: number;
  status?: string;
}

export interface QueryRecentRecurringEventResultTransactionHistory {
  maxNumberOfTransactions?: number;
  result?: types.QueryRecentRecurringEventResultTransactionHistoryResultItem[];
}

export interface QueryRecentRecurringEventResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  recurringInstructionName: string;
  recurringTransactionType: string;
  recurringTransactionStatus: string;
  amount: number;
  currency: string;
  method: string;
  transactionHistory: types.QueryRecentRecurringEventResultTransactionHistory;
}
