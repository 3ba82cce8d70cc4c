import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const RequiredFormsResponse: core.Shape = {
  object: {
    forms: ["string"],
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
  },
};
