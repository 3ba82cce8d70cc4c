import type * as types from "./index.js";

export type OrderQuantityLimitAsset =
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

export interface OrderQuantityLimit {
  asset?: types.OrderQuantityLimitAsset;
  quantity?: number;
}
