import type * as types from "./index.js";

export type SourceOfWealthTypeSourceType =
  | "SOW-IND-Allowance"
  | "SOW-IND-Disability"
  | "SOW-IND-Income"
  | "SOW-IND-Inheritance"
  | "SOW-IND-Interest"
  | "SOW-IND-MarketProfit"
  | "SOW-IND-Other"
  | "SOW-IND-Pension"
  | "SOW-IND-Property"
  | "SOW-ORG-Business"
  | "SOW-ORG-MarketTradingProfits"
  | "SOW-ORG-Other"
  | "SOW-ORG-OwnerEquity"
  | "SOW-ORG-Property"
  | "SOW-ORG-RetainedEarnings"
  | (string & {});

export interface SourceOfWealthType {
  sourceType?: types.SourceOfWealthTypeSourceType;
  percentage?: number;
  usedForFunds?: boolean;
  description?: string;
}
