import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecentInstructionResultInstructionHistoryResultItem: core.Shape = {
  object: {
    clientInstructionId: "number",
    ibInstructionId: "number",
    instructionType: "string",
    requestDate: "string",
    status: "string",
    instructionSetId: "number",
  },
  required: [
    "clientInstructionId", "ibInstructionId", "instructionType", "requestDate", "status",
    "instructionSetId",
  ],
};

export const QueryRecentInstructionResultInstructionHistory: core.Shape = {
  object: {
    historyMaxDepthNumberOfDays: "integer",
    historyMaxDepthNumberOfInstruction: "integer",
    result: [() => shapes.QueryRecentInstructionResultInstructionHistoryResultItem],
  },
  required: ["historyMaxDepthNumberOfDays", "historyMaxDepthNumberOfInstruction", "result"],
};

export const QueryRecentInstructionResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.PollingInstructionResultInstructionType,
    instructionStatus: () => shapes.PollingInstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.PollingInstructionResultError,
    instructionHistory: () => shapes.QueryRecentInstructionResultInstructionHistory,
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId",
    "instructionHistory",
  ],
};
