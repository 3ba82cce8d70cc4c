import type * as core from "../core/index.js";

export const Features: core.Shape = { object: { symbol: "array" } };
