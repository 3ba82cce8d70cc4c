import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecentRecurringEventResultTransactionHistoryResultItem: core.Shape = {
  object: { ibRequestId: "integer", status: "string" },
};

export const QueryRecentRecurringEventResultTransactionHistory: core.Shape = {
  object: {
    maxNumberOfTransactions: "integer",
    result: [() => shapes.QueryRecentRecurringEventResultTransactionHistoryResultItem],
  },
};

export const QueryRecentRecurringEventResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.InstructionResultInstructionType,
    instructionStatus: () => shapes.InstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    recurringInstructionName: "string",
    recurringTransactionType: "string",
    recurringTransactionStatus: "string",
    amount: "number",
    currency: "string",
    method: "string",
    transactionHistory: () => shapes.QueryRecentRecurringEventResultTransactionHistory,
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId",
    "recurringInstructionName", "recurringTransactionType", "recurringTransactionStatus", "amount",
    "currency", "method", "transactionHistory",
  ],
};
