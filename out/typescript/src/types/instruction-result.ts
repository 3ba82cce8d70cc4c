import type * as types from "./index.js";

export type InstructionResultInstructionType =
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

export type InstructionResultInstructionStatus =
  | "PENDING"
  | "PROCESSED"
  | "REJECTED"
  | "PENDING_VERIFICATION"
  | (string & {});

export interface InstructionResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
}
