import type * as types from "./index.js";

export interface ForbiddenInstructionResponse {
  type: string;
  title: string;
  status: number;
  detail: string;
  instructionSetId: number;
  instructionResult: types.InstructionErrorResult;
}
