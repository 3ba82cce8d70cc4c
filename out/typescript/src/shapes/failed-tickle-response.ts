import type * as core from "../core/index.js";

export const FailedTickleResponse: core.Shape = { object: { error: "string" } };
