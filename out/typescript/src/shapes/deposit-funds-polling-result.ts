import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const DepositFundsPollingResultDepositDetailsOpenBanking: core.Shape = {
  object: { serviceProvider: "string", providerResponse: "object" },
};

export const DepositFundsPollingResultDepositDetails: core.Shape = {
  object: {
    amount: "number",
    currency: "string",
    whenAvailable: "string",
    openBanking: () => shapes.DepositFundsPollingResultDepositDetailsOpenBanking,
  },
};

export const DepositFundsPollingResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.PollingInstructionResultInstructionType,
    instructionStatus: () => shapes.PollingInstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.PollingInstructionResultError,
    depositDetails: () => shapes.DepositFundsPollingResultDepositDetails,
  },
  required: ["clientInstructionId", "instructionType", "instructionStatus", "instructionId"],
};
