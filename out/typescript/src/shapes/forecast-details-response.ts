import type * as core from "../core/index.js";

export const ForecastDetailsResponse: core.Shape = {
  object: {
    conid_yes: "integer",
    conid_no: "integer",
    question: "string",
    side: "string",
    strike_label: "string",
    strike: "number",
    exchange: "string",
    expiration: "string",
    symbol: "string",
    logo_category: "string",
    measured_period: "string",
    market_name: "string",
    underlying_conid: { anyOf: ["string", "integer"] },
  },
};
