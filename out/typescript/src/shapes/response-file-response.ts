import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ResponseFileResponse: core.Shape = {
  object: {
    isProcessed: "boolean",
    name: "string",
    data: "object",
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
  },
};
