export interface ForecastMarketResponse {
  market_name?: string;
  exchange?: string;
  symbol?: string;
  logo_category?: string;
  exclude_historical_data?: boolean;
  contracts?: unknown[];
}
