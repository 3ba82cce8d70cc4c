import type * as types from "./index.js";

export type PortfolioAnalystPerformanceRequestPeriod =
  | "1D"
  | "7D"
  | "MTD"
  | "1M"
  | "3M"
  | "6M"
  | "12M"
  | "YTD"
  | (string & {});

export interface PortfolioAnalystPerformanceRequest {
  acctIds?: unknown[];
  period?: types.PortfolioAnalystPerformanceRequestPeriod;
}
