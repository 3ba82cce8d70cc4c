import type * as core from "../core/index.js";

export const OrdersSuppressResponse: core.Shape = { object: { status: "string" } };
