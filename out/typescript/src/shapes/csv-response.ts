import type * as core from "../core/index.js";

export const CSVResponse: core.Shape = {
  object: { success: "boolean", requestId: "integer", message: "string" },
  required: ["success", "requestId", "message"],
};
