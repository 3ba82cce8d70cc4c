import type * as types from "./index.js";

export interface QueryRecentInstructionResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryRecentInstructionResult;
}
