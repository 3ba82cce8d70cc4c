import type * as types from "./index.js";

export type SingleWatchlistEntrySt =
  | "STK"
  | "OPT"
  | "FUT"
  | "BOND"
  | "FUND"
  | "WAR"
  | "CASH"
  | "CRYPTO"
  | (string & {});

export type SingleWatchlistEntryAssetClass =
  | "STK"
  | "OPT"
  | "FUT"
  | "BOND"
  | "FUND"
  | "WAR"
  | "CASH"
  | "CRYPTO"
  | (string & {});

export interface SingleWatchlistEntry {
  ST?: types.SingleWatchlistEntrySt;
  C?: string;
  conid?: number;
  name?: string;
  fullName?: string;
  assetClass?: types.SingleWatchlistEntryAssetClass;
  ticker?: string;
  chineseName?: string;
}
