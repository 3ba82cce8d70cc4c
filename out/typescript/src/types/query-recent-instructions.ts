import type * as types from "./index.js";

export type QueryRecentInstructionsTransactionHistoryTransactionType =
  | "ALL"
  | "ACH_INSTRUCTION"
  | "PREDEFINED_DESTINATION_INSTRUCTION"
  | "WITHDRAWAL"
  | "DEPOSIT"
  | "DWAC"
  | "FOP"
  | "EDDA_INSTRUCTION"
  | "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
  | "CANCEL_INSTRUCTION"
  | "DELETE_BANK_INSTRUCTION"
  | "EXTERNAL_POSITION_TRANSFER"
  | "INTERNAL_CASH_TRANSFER"
  | "INTERNAL_POSITION_TRANSFER"
  | "COMPLEX_ASSET_TRANSFER"
  | (string & {});

export interface QueryRecentInstructionsTransactionHistory {
  daysToGoBack: number;
  transactionType?: types.QueryRecentInstructionsTransactionHistoryTransactionType;
}

export interface QueryRecentInstructions {
  clientInstructionId: number;
  accountId: string;
  transactionHistory: types.QueryRecentInstructionsTransactionHistory;
}
