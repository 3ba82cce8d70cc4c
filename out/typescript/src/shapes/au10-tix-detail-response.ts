import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const Au10TixDetailResponse: core.Shape = {
  object: {
    startDate: "string",
    expiryDate: "string",
    error: () => shapes.ErrorResponse,
    hasError: "boolean",
    errorDescription: "string",
    url: "string",
    externalId: "string",
    entityId: "integer",
    state: "string",
  },
};
