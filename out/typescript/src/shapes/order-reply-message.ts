import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const OrderReplyMessageItem: core.Shape = {
  object: { id: "string", isSuppressed: "boolean", message: ["string"], messageIds: ["string"] },
};

export const OrderReplyMessage: core.Shape = [() => shapes.OrderReplyMessageItem];
