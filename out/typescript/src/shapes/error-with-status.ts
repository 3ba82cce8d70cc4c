import type * as core from "../core/index.js";

export const ErrorWithStatus: core.Shape = {
  object: { error: "string", statusCode: { anyOf: ["string", "integer"] } },
};
