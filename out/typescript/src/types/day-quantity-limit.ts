import type * as types from "./index.js";

export type DayQuantityLimitAsset =
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

export interface DayQuantityLimit {
  asset?: types.DayQuantityLimitAsset;
  quantity?: number;
}
