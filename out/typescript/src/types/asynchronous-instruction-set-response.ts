import type * as types from "./index.js";

export interface AsynchronousInstructionSetResponseInstructionResult {
  status: number;
  instructionSetId: number;
  instructionResult: types.InstructionResult;
}

export interface AsynchronousInstructionSetResponse {
  status: number;
  instructionSetId: number;
  instructionResults?: types.AsynchronousInstructionSetResponseInstructionResult[];
}
