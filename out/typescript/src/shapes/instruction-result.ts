import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const InstructionResultInstructionType: core.Shape = {
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

export const InstructionResultInstructionStatus: core.Shape = {
  values: ["PENDING", "PROCESSED", "REJECTED", "PENDING_VERIFICATION"],
};

export const InstructionResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.InstructionResultInstructionType,
    instructionStatus: () => shapes.InstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
  },
  required: ["clientInstructionId", "instructionType", "instructionStatus", "instructionId"],
};
