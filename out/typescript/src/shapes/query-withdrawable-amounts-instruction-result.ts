import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableAmountsInstructionResult: core.Shape = {
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
    withdrawableAmount: "number",
    withdrawableAmountNoBorrow: "number",
    allowedTransferAmountToMaster: "number",
    allowedTransferAmountToMasterNoBorrow: "number",
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "accountId",
    "currency", "withdrawableAmount", "withdrawableAmountNoBorrow", "allowedTransferAmountToMaster",
    "allowedTransferAmountToMasterNoBorrow",
  ],
};
