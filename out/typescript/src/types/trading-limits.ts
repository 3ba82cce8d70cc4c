import type * as types from "./index.js";

export interface TradingLimits {
  orderValueLimits?: types.OrderValueLimits;
  efpQuantityLimits?: types.EFPQuantityLimits;
  orderQuantityLimits?: types.OrderQuantityLimit[];
  dayQuantityLimits?: types.DayQuantityLimit[];
}
