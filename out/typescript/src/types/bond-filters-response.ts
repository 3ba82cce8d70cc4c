import type * as types from "./index.js";

export type BondFiltersResponseBondFilterDisplayText =
  | "Maturity Date"
  | "Issue Date"
  | "Coupon"
  | "Currency"
  | (string & {});

export interface BondFiltersResponseBondFilter {
  displayText?: types.BondFiltersResponseBondFilterDisplayText;
  columnId?: number;
  options?: unknown[];
}

export interface BondFiltersResponse {
  bondFilters?: types.BondFiltersResponseBondFilter[];
}
