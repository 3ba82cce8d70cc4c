import type * as types from "./index.js";

export type DepositNotificationType = "CHECK" | "WIRE" | "ACH" | "SKIP_DEPOSIT" | (string & {});

export type DepositNotificationCurrency =
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

export interface DepositNotification {
  checkDetails?: types.CheckDetails;
  wireDetails?: types.WireDetails;
  achDetails?: types.ACHDetails;
  iraDepositDetails?: types.IRADepositDetails;
  type?: types.DepositNotificationType;
  amount?: number;
  currency?: types.DepositNotificationCurrency;
  ibAccount?: string;
}
