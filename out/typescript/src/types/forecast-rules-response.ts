export interface ForecastRulesResponse {
  asset_class?: string;
  description?: string;
  market_name?: string;
  measured_period?: string;
  threshold?: string;
  source_agency?: string;
  data_and_resolution_link?: string;
  last_trade_time?: number;
  product_code?: string;
  market_rules_link?: string;
  release_time?: number;
  payout_time?: number;
  payout?: string;
  price_increment?: string;
  exchange_timezone?: string;
}
