import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PollingInstructionResultInstructionType: core.Shape = {
  values: [
    "ACH_INSTRUCTION", "CANCEL_INSTRUCTION", "COMPLEX_ASSET_TRANSFER", "DELETE_BANK_INSTRUCTION",
    "DEPOSIT", "DWAC", "EXTERNAL_POSITION_TRANSFER", "FOP", "QUERY_RECENT_INSTRUCTIONS",
    "QUERY_WITHDRAWABLE_FUNDS", "INTERNAL_POSITION_TRANSFER", "INTERNAL_CASH_TRANSFER",
    "MICRO_AMOUNT", "PREDEFINED_DESTINATION_INSTRUCTION",
    "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION", "WITHDRAWAL", "QUERY_IRA_CONTRIBUTIONS",
    "EDDA_INSTRUCTION", "QUERY_RECENT_RECURRING_EVENTS", "QUERY_RECURRING_INSTRUCTIONS",
    "QUERY_ACCOUNT_BALANCES", "QUERY_BANK_INSTRUCTION", "QUERY_WITHDRAWABLE_CASH_EQUITY",
  ],
};

export const PollingInstructionResultInstructionStatus: core.Shape = {
  values: ["PENDING", "REJECTED", "PROCESSED"],
};

export const PollingInstructionResultError: core.Shape = {
  object: { errorCode: "string", errorMessage: "string" },
  required: ["errorCode", "errorMessage"],
};

export const PollingInstructionResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.PollingInstructionResultInstructionType,
    instructionStatus: () => shapes.PollingInstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.PollingInstructionResultError,
  },
  required: ["clientInstructionId", "instructionType", "instructionStatus", "instructionId"],
};
