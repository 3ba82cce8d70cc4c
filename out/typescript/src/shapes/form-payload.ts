import type * as core from "../core/index.js";

export const FormPayload: core.Shape = { object: { mimeType: "string", data: "string" } };
