import type * as core from "../core/index.js";

export const NoSuchInstructionResponse: core.Shape = {
  object: { type: "string", title: "string", status: "integer", detail: "string" },
  required: ["type", "title", "status"],
};
