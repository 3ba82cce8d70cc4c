import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const InstructionResponse: core.Shape = {
  object: {
    status: "number",
    instructionSetId: "number",
    instructionResult: () => shapes.InstructionResult,
  },
  required: ["status", "instructionSetId"],
};
