import type * as core from "../core/index.js";

export const ModelSummaryResponse: core.Shape = {
  object: {
    bootstrapped: "boolean",
    ci: "boolean",
    desc: "string",
    isStatic: "boolean",
    mismatch: "boolean",
    model: "string",
    nlv: { anyOf: ["number", "string"] },
    numAccounts: "integer",
    reqID: "integer",
    subscriptionStatus: "integer",
  },
};
