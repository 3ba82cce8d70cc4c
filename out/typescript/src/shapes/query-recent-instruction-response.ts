import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryRecentInstructionResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryRecentInstructionResult,
  },
  required: ["status", "instructionSetId"],
};
