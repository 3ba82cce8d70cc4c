import type * as core from "../core/index.js";

export const AllocationGroups: core.Shape = { object: { data: "array" } };
