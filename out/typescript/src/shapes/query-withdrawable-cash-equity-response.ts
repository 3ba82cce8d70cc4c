import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableCashEquityResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryWithdrawableCashEquityResult,
  },
  required: ["status", "instructionSetId"],
};
