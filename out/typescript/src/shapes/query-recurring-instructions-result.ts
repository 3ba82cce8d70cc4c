import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecurringInstructionsResultRecurringInstruction: core.Shape = {
  object: {
    requestId: "integer",
    bankInstructionName: "string",
    transactionType: "string",
    bankInstructionMethod: "string",
    amount: "number",
    currency: "string",
    frequency: "string",
    startDate: "string",
    endDate: "string",
  },
};

export const QueryRecurringInstructionsResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.InstructionResultInstructionType,
    instructionStatus: () => shapes.InstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    accountId: "string",
    recurringInstructions: [() => shapes.QueryRecurringInstructionsResultRecurringInstruction],
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "recurringInstructions",
  ],
};
