import type * as core from "../core/index.js";

export const AllocationMethod: core.Shape = { values: ["A", "E", "N", "C", "P", "R", "S"] };
