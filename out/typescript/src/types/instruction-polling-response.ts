import type * as types from "./index.js";

export interface InstructionPollingResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.PollingInstructionResult;
}
