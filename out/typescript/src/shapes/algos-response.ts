import type * as core from "../core/index.js";

export const AlgosResponse: core.Shape = { object: { algos: "array" } };
