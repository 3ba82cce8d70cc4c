import type * as types from "./index.js";

export interface QueryRecentInstructionResultInstructionHistoryResultItem {
  clientInstructionId: number;
  ibInstructionId: number;
  instructionType: string;
  requestDate: string;
  status: string;
  instructionSetId: number;
}

export interface QueryRecentInstructionResultInstructionHistory {
  historyMaxDepthNumberOfDays: number;
  historyMaxDepthNumberOfInstruction: number;
  result: types.QueryRecentInstructionResultInstructionHistoryResultItem[];
}

export interface QueryRecentInstructionResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  instructionHistory: types.QueryRecentInstructionResultInstructionHistory;
}
