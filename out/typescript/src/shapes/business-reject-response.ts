import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const BusinessRejectResponse: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    instructionSetId: "integer",
    instructionResult: () => shapes.InstructionErrorResult,
  },
  required: ["type", "title", "status", "instructionSetId"],
};
