import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const UserNameAvailableResponse: core.Shape = {
  object: {
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    isValid: "boolean",
    isAvailable: "boolean",
    suggestedUserName: ["string"],
  },
};
