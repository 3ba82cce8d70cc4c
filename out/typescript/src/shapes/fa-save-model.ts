import type * as core from "../core/index.js";

export const FaSaveModelResponse: core.Shape = { object: { reqID: "integer", success: "boolean" } };
