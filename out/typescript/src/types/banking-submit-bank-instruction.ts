import type * as types from "./index.js";

export type BankingSubmitBankInstructionRequestInstructionType =
  | "ACH_INSTRUCTION"
  | "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
  | "DELETE_BANK_INSTRUCTION"
  | "PREDEFINED_DESTINATION_INSTRUCTION"
  | "EDDA_INSTRUCTION"
  | (string & {});

export interface BankingSubmitBankInstructionRequest {
  instructionType: types.BankingSubmitBankInstructionRequestInstructionType;
  instruction:
    | types.TraditionalBankInstructionVerification
    | types.AchInstruction
    | types.DeleteBankInstruction
    | types.PredefinedDestinationInstruction
    | types.EddaInstruction;
}
