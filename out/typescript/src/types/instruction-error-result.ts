import type * as types from "./index.js";

export interface InstructionErrorResultError {
  errorCode: string;
  errorMessage: string;
}

export interface InstructionErrorResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error: types.InstructionErrorResultError;
}
