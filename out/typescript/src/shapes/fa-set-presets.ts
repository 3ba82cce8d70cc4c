import type * as core from "../core/index.js";

export const FaSetPresetsResponse: core.Shape = { object: { success: "boolean" } };
