import type * as core from "../core/index.js";

export const FaInvestResponse: core.Shape = {
  object: {
    reqID: "string",
    subscriptionKey: { nullable: "string" },
    subscriptionStatus: "integer",
  },
};
