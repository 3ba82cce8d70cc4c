import type * as core from "../core/index.js";

export const IserverSnapshot: core.Shape = "array";
