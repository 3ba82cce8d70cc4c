import type * as types from "./index.js";

export type BankingSubmitBankInstructionsBulkRequestInstructionType =
  | "ACH_INSTRUCTION"
  | "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
  | "DELETE_BANK_INSTRUCTION"
  | "PREDEFINED_DESTINATION_INSTRUCTION"
  | "EDDA_INSTRUCTION"
  | (string & {});

export interface BankingSubmitBankInstructionsBulkRequest {
  instructionType: types.BankingSubmitBankInstructionsBulkRequestInstructionType;
  instructions: unknown[];
}
