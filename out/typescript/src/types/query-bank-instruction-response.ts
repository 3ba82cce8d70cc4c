import type * as types from "./index.js";

export interface QueryBankInstructionResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryBankInstructionResult;
}
