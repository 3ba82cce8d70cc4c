import type * as types from "./index.js";

export interface IndividualPositionDisplayRuleDisplayRuleStepItem {
  decimalDigits?: number;
  lowerEdge?: number;
  wholeDigits?: number;
}

export interface IndividualPositionDisplayRule {
  displayRuleStep?: types.IndividualPositionDisplayRuleDisplayRuleStepItem[];
  magnification?: number;
}

export interface IndividualPositionIncrementRule {
  increment?: number;
  lowerEdge?: number;
}

export type IndividualPositionPutOrCall = "P" | "C" | (string & {});

export interface IndividualPosition {
  acctId?: string;
  allExchanges?: string;
  assetClass?: string;
  avgCost?: number;
  avgPrice?: number;
  baseAvgCost?: number;
  baseAvgPrice?: number;
  baseMktPrice?: number;
  baseMktValue?: number;
  baseRealizedPnl?: number;
  baseUnrealizedPnl?: number;
  chineseName?: string;
  conExchMap?: unknown[];
  conid?: number;
  contractDesc?: string;
  countryCode?: string;
  currency?: string;
  displayRule?: types.IndividualPositionDisplayRule;
  exchs?: { [key: string]: unknown } | null;
  exerciseStyle?: string | null;
  expiry?: string | null;
  fullName?: string;
  group?: string | null;
  hasOptions?: boolean;
  incrementRules?: types.IndividualPositionIncrementRule[];
  isEventContract?: boolean;
  isUS?: boolean;
  lastTradingDay?: string | null;
  listingExchange?: string;
  mktPrice?: number;
  mktValue?: number;
  model?: string;
  multiplier?: number | null;
  name?: string;
  pageSize?: number;
  position?: number;
  putOrCall?: types.IndividualPositionPutOrCall | null;
  realizedPnl?: number;
  sector?: string | null;
  sectorGroup?: string | null;
  strike?: string | number;
  ticker?: string;
  time?: number;
  type?: string;
  undConid?: number;
  unrealizedPnl?: number;
}
