import type * as core from "../core/index.js";

export const BulkMultiStatusResponse: core.Shape = {
  object: { status: "integer", instructionSetId: "number", instructionResults: "array" },
  required: ["status", "instructionSetId"],
};
