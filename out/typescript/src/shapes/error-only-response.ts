import type * as core from "../core/index.js";

export const ErrorOnlyResponse: core.Shape = { object: { error: "string" } };
