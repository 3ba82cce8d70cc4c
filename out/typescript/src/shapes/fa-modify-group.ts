import type * as core from "../core/index.js";

export const FaModifyGroupResponse: core.Shape = { object: { success: "boolean" } };
