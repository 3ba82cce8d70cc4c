import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryWithdrawableAmountsResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryWithdrawableAmountsInstructionResult,
  },
  required: ["status", "instructionSetId"],
};
