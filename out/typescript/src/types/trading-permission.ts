import type * as types from "./index.js";

export type TradingPermissionAssetClass =
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

export type TradingPermissionCountry =
  | "ALL"
  | "AUSTRALIA"
  | "AUSTRIA"
  | "BELGIUM"
  | "CANADA"
  | "FRANCE"
  | "GERMANY"
  | "HONG KONG"
  | "ITALY"
  | "JAPAN"
  | "KOREA"
  | "MEXICO"
  | "NORWAY"
  | "SINGAPORE"
  | "SPAIN"
  | "SWEDEN"
  | "SWITZERLAND"
  | "THE NETHERLANDS"
  | "UNITED KINGDOM"
  | "UNITED STATES"
  | "HK-CHINA"
  | (string & {});

export type TradingPermissionProduct =
  | "BONDS"
  | "FUTURES"
  | "FOREX"
  | "FUTURES OPTIONS"
  | "MUTUAL FUNDS"
  | "STOCKS"
  | "SINGLE STOCK FUTURES"
  | "OPTIONS"
  | "STOCK OPTIONS"
  | "WARRANTS"
  | (string & {});

export interface TradingPermission {
  assetClass?: types.TradingPermissionAssetClass;
  exchangeGroup?: string;
  country?: types.TradingPermissionCountry;
  product?: types.TradingPermissionProduct;
}
