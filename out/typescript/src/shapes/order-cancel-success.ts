import type * as core from "../core/index.js";

export const OrderCancelSuccess: core.Shape = {
  object: {
    msg: { values: ["Request was submitted"] },
    order_id: "string",
    conid: "string",
    account: "string",
  },
};
