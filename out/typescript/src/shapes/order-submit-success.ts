import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const OrderSubmitSuccessItem: core.Shape = {
  object: { order_id: "string", order_status: "string", encrypt_message: "string" },
};

export const OrderSubmitSuccess: core.Shape = [() => shapes.OrderSubmitSuccessItem];
