import type * as types from "./index.js";

export interface InstructionResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.InstructionResult;
}
