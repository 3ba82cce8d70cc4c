import type * as core from "../core/index.js";

export const AlertCreationResponse: core.Shape = {
  object: {
    request_id: { nullable: "integer" },
    order_id: "integer",
    success: "boolean",
    text: "string",
    order_status: { nullable: "string" },
    warning_message: { nullable: "string" },
  },
};
