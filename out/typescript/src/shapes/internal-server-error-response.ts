import type * as core from "../core/index.js";

export const InternalServerErrorResponse: core.Shape = {
  object: { type: "string", title: "string", status: "integer" },
  required: ["type", "title", "status"],
};
