export interface ForecastDetailsResponse {
  conid_yes?: number;
  conid_no?: number;
  question?: string;
  side?: string;
  strike_label?: string;
  strike?: number;
  exchange?: string;
  expiration?: string;
  symbol?: string;
  logo_category?: string;
  measured_period?: string;
  market_name?: string;
  underlying_conid?: string | number;
}
