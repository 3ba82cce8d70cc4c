import type * as core from "../core/index.js";

export const ForecastRulesResponse: core.Shape = {
  object: {
    asset_class: "string",
    description: "string",
    market_name: "string",
    measured_period: "string",
    threshold: "string",
    source_agency: "string",
    data_and_resolution_link: "string",
    last_trade_time: "integer",
    product_code: "string",
    market_rules_link: "string",
    release_time: "integer",
    payout_time: "integer",
    payout: "string",
    price_increment: "string",
    exchange_timezone: "string",
  },
};
