import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const FormFileResponse: core.Shape = {
  object: {
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    fileData: () => shapes.FileData,
    formDetails: [() => shapes.FormDetails],
    timestamp: "string",
  },
};
