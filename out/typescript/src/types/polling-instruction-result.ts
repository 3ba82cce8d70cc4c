import type * as types from "./index.js";

export type PollingInstructionResultInstructionType =
  | "ACH_INSTRUCTION"
  | "CANCEL_INSTRUCTION"
  | "COMPLEX_ASSET_TRANSFER"
  | "DELETE_BANK_INSTRUCTION"
  | "DEPOSIT"
  | "DWAC"
  | "EXTERNAL_POSITION_TRANSFER"
  | "FOP"
  | "QUERY_RECENT_INSTRUCTIONS"
  | "QUERY_WITHDRAWABLE_FUNDS"
  | "INTERNAL_POSITION_TRANSFER"
  | "INTERNAL_CASH_TRANSFER"
  | "MICRO_AMOUNT"
  | "PREDEFINED_DESTINATION_INSTRUCTION"
  | "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
  | "WITHDRAWAL"
  | "QUERY_IRA_CONTRIBUTIONS"
  | "EDDA_INSTRUCTION"
  | "QUERY_RECENT_RECURRING_EVENTS"
  | "QUERY_RECURRING_INSTRUCTIONS"
  | "QUERY_ACCOUNT_BALANCES"
  | "QUERY_BANK_INSTRUCTION"
  | "QUERY_WITHDRAWABLE_CASH_EQUITY"
  | (string & {});

export type PollingInstructionResultInstructionStatus =
  | "PENDING"
  | "REJECTED"
  | "PROCESSED"
  | (string & {});

export interface PollingInstructionResultError {
  errorCode: string;
  errorMessage: string;
}

export interface PollingInstructionResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
}
