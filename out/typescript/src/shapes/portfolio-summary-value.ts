import type * as core from "../core/index.js";

export const PortfolioSummaryValue: core.Shape = {
  object: {
    amount: "number",
    currency: { nullable: { anyOf: ["number", "string"] } },
    isNull: "boolean",
    severity: "integer",
    timestamp: "integer",
    value: { nullable: "string" },
  },
};
