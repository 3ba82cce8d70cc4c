import type * as core from "../core/index.js";

export const FaCreateGroupResponse: core.Shape = { object: { success: "boolean" } };
