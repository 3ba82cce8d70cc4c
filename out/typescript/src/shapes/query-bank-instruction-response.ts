import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QueryBankInstructionResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.QueryBankInstructionResult,
  },
  required: ["status", "instructionSetId"],
};
