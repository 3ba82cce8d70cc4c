import type * as core from "../core/index.js";

export const FyiVt: core.Shape = { object: { V: "integer", T: "integer" } };
