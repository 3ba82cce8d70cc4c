import type * as types from "./index.js";

export type ExchangeAccessAssetClass =
  | "BILL"
  | "BOND"
  | "CASH"
  | "CFD"
  | "COMB"
  | "FOP"
  | "FUND"
  | "FUT"
  | "OPT"
  | "SSF"
  | "STK"
  | "WAR"
  | "MRGN"
  | "CLP"
  | (string & {});

export type ExchangeAccessExchange =
  | "NYSE"
  | "AMEX"
  | "NASDAQ"
  | "CBOE"
  | "ISE"
  | "BOX"
  | "PHLX"
  | "PSE"
  | (string & {});

export interface ExchangeAccess {
  assetClass?: types.ExchangeAccessAssetClass;
  exchange?: types.ExchangeAccessExchange;
}
