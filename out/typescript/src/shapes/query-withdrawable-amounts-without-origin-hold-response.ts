import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableAmountsWithoutOriginHoldResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryWithdrawableAmountsWithoutOriginHoldResult,
  },
  required: ["status", "instructionSetId"],
};
