import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const InstructionErrorResultError: core.Shape = {
  object: { errorCode: "string", errorMessage: "string" },
  required: ["errorCode", "errorMessage"],
};

export const InstructionErrorResult: core.Shape = {
  object: {
    clientInstructionId: "number",
    instructionType: () => shapes.InstructionResultInstructionType,
    instructionStatus: () => shapes.InstructionResultInstructionStatus,
    instructionId: "number",
    ibReferenceId: "number",
    description: "string",
    error: () => shapes.InstructionErrorResultError,
  },
  required: [
    "clientInstructionId", "instructionType", "instructionStatus", "instructionId", "error",
  ],
};
