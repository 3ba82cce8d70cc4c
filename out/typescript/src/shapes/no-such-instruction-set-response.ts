import type * as core from "../core/index.js";

export const NoSuchInstructionSetResponse: core.Shape = {
  object: {
    type: "string",
    title: "string",
    status: "integer",
    detail: "string",
    instructionSetId: "integer",
  },
  required: ["type", "title", "status", "instructionSetId"],
};
