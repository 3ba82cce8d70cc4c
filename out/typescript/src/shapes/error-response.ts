import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ErrorResponse: core.Shape = {
  object: { error: () => shapes.ErrorResponse, hasError: "boolean", errorDescription: "string" },
};
