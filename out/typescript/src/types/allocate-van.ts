import type * as types from "./index.js";

export type AllocateVanCurrency =
  | "USD"
  | "EUR"
  | "GBP"
  | "CAD"
  | "JPY"
  | "HKD"
  | "AUD"
  | "CHF"
  | "MXN"
  | "SEK"
  | "NZD"
  | "HUF"
  | "CZK"
  | "CNH"
  | "DKK"
  | "RUB"
  | "ILS"
  | "NOK"
  | "SGD"
  | "PLN"
  | "ZAR"
  | "AED"
  | "KRW"
  | "SAR"
  | "TRY"
  | "RON"
  | "BGN"
  | (string & {});

export interface AllocateVAN {
  accountId?: string;
  currency?: types.AllocateVanCurrency;
  countryCode?: string;
}
