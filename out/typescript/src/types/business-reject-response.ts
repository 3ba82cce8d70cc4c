import type * as types from "./index.js";

export interface BusinessRejectResponse {
  type: string;
  title: string;
  status: number;
  instructionSetId: number;
  instructionResult?: types.InstructionErrorResult;
}
