import type * as core from "../core/index.js";

export const OrderSubmitError: core.Shape = { object: { error: "string" } };
