import type * as core from "../core/index.js";

export const DeliveryOptions: core.Shape = { object: { E: "array", M: "integer" } };
