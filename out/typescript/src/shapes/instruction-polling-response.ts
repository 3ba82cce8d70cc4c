import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const InstructionPollingResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.PollingInstructionResult,
  },
  required: ["status", "instructionSetId"],
};
