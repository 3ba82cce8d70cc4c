import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const DepositFundsPollingResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.DepositFundsPollingResult,
  },
  required: ["status", "instructionSetId"],
};
