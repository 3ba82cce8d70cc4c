import type * as core from "../core/index.js";

export const ForecastMarketResponse: core.Shape = {
  object: {
    market_name: "string",
    exchange: "string",
    symbol: "string",
    logo_category: "string",
    exclude_historical_data: "boolean",
    contracts: "array",
  },
};
