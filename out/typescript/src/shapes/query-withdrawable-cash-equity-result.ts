import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableCashEquityResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.PollingInstructionResultInstructionType,
    instructionStatus: () => shapes.PollingInstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.PollingInstructionResultError,
    accountId: "string",
    currency: "string",
    withdrawableCashAmount: "number",
    availableEquityValue: "number",
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "currency", "withdrawableCashAmount", "availableEquityValue",
  ],
};
