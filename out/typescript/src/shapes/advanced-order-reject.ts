import type * as core from "../core/index.js";

export const AdvancedOrderReject: core.Shape = {
  object: {
    orderId: "integer",
    reqId: "string",
    dismissable: "array",
    text: "string",
    options: ["string"],
    type: "string",
    messageId: "string",
    prompt: "boolean",
  },
};
