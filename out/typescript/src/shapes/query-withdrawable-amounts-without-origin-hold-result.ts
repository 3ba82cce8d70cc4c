import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableAmountsWithoutOriginHoldResult: core.Shape = {
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
    withdrawableAmountWithoutOriginationHold: "number",
    withdrawableAmountWithoutOriginationHoldNoBorrow: "number",
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "currency", "withdrawableAmountWithoutOriginationHold",
    "withdrawableAmountWithoutOriginationHoldNoBorrow",
  ],
};
