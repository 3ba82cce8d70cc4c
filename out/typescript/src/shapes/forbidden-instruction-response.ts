import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ForbiddenInstructionResponse: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    detail: "string",
    instructionSetId: "integer",
    instructionResult: () => shapes.InstructionErrorResult,
  },
  required: ["type", "title", "status", "detail", "instructionSetId", "instructionResult"],
};
