import type * as core from "../core/index.js";

export const OrdersResetSuppressionResponse: core.Shape = { object: { status: "string" } };
