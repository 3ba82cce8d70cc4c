import type * as types from "./index.js";

export interface BankingCancelInstructionRequest {
  instructionType: "CANCEL_INSTRUCTION";
  instruction: types.CancelInstruction;
}
