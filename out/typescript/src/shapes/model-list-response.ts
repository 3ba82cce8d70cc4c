import type * as core from "../core/index.js";

export const ModelListResponse: core.Shape = {
  object: {
    baseCcy: "string",
    masterAccount: "string",
    models: "array",
    reqID: "integer",
    subscriptionStatus: "integer",
  },
};
