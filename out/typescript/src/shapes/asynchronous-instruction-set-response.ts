import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AsynchronousInstructionSetResponseInstructionResult: core.Shape = {
  object: {
    status: "integer",
    instructionSetId: "number",
    instructionResult: () => shapes.InstructionResult,
  },
  required: ["status", "instructionSetId", "instructionResult"],
};

export const AsynchronousInstructionSetResponse: core.Shape = {
  object: {
    status: "integer",
    instructionSetId: "number",
    instructionResults: [() => shapes.AsynchronousInstructionSetResponseInstructionResult],
  },
  required: ["status", "instructionSetId"],
};
