import type * as core from "../core/index.js";

export const TrsrvSecDefResponse: core.Shape = { object: { secdef: "array" } };
