import type * as core from "../core/index.js";

export const InvalidArgument: core.Shape = { object: { field: "string", description: "string" } };
