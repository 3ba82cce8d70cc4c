import type * as types from "./index.js";

export type InterestMarkupTypeCurrency =
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

export interface InterestMarkupType {
  currency?: types.InterestMarkupTypeCurrency;
  debitMarkup?: number;
  ibDebitMarkup?: number;
  creditMarkdown?: number;
  shortCreditMarkdown?: number;
  shortCfdCreditMarkdown?: number;
  longCfdDebitMarkdown?: number;
  shortIndexCfdCreditMarkdown?: number;
  longIndexCfdDebitMarkdown?: number;
  shortFxCfdMarkup?: number;
  longFxCfdMarkdown?: number;
}
