import type * as core from "../core/index.js";

export const DisclaimerInfo: core.Shape = { object: { FC: "string", DT: "string" } };
