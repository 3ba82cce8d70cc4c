import type * as types from "./index.js";

export type TradingInstrumentTradingInstrumentDescriptionSecurityIdType =
  | "CUSIP"
  | "ISIN"
  | "CASH"
  | (string & {});

export type TradingInstrumentTradingInstrumentDescriptionAssetType =
  | "STK"
  | "CASH"
  | "UNKNOWN"
  | "BILL"
  | "BOND"
  | "FUND"
  | "OPT"
  | "WAR"
  | (string & {});

export interface TradingInstrumentTradingInstrumentDescription {
  securityIdType: types.TradingInstrumentTradingInstrumentDescriptionSecurityIdType;
  securityId: string;
  assetType: types.TradingInstrumentTradingInstrumentDescriptionAssetType;
}

export interface TradingInstrument {
  currency: string;
  conid?: number;
  tradingInstrumentDescription?: types.TradingInstrumentTradingInstrumentDescription;
}
