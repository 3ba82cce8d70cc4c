import type * as core from "../core/index.js";

export const ArrayNode: core.Shape = "object";
