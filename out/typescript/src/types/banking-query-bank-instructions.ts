import type * as types from "./index.js";

export type BankingQueryBankInstructionsRequestInstructionType =
  | "QUERY_BANK_INSTRUCTION"
  | "QUERY_RECENT_RECURRING_EVENTS"
  | "QUERY_RECURRING_INSTRUCTIONS"
  | (string & {});

export interface BankingQueryBankInstructionsRequest {
  instructionType: types.BankingQueryBankInstructionsRequestInstructionType;
  instruction:
    | types.QueryBankInstruction
    | types.QueryRecentRecurringEvents
    | types.QueryRecurringInstructions;
}
