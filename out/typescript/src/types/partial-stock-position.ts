import type * as types from "./index.js";

export type PartialStockPositionPosition = "LONG" | "SHORT" | (string & {});

export interface PartialStockPosition {
  symbol?: string;
  numberOfShares?: number;
  all?: boolean;
  position?: types.PartialStockPositionPosition;
  exchange?: string;
}
