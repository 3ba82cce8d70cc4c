import type * as core from "../core/index.js";

export const FileData: core.Shape = { object: { data: "object", name: "string" } };
