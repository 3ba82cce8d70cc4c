import type * as core from "../core/index.js";

export const AlertActivationResponse: core.Shape = {
  object: {
    request_id: { nullable: "integer" },
    order_id: "integer",
    success: "boolean",
    text: "string",
    failure_list: { nullable: "string" },
  },
};
