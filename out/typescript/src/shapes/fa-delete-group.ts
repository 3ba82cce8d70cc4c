import type * as core from "../core/index.js";

export const FaDeleteGroupResponse: core.Shape = { object: { success: "boolean" } };
