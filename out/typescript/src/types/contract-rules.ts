import type * as types from "./index.js";

export type ContractRulesOrderType =
  | "limit"
  | "midprice"
  | "market"
  | "stop"
  | "stop_limit"
  | "mit"
  | "lit"
  | "trailing_stop"
  | "trailing_stop_limit"
  | "relative"
  | "marketonclose"
  | "limitonclose"
  | (string & {});

export type ContractRulesIbAlgoType =
  | "limit"
  | "stop_limit"
  | "lit"
  | "trailing_stop_limit"
  | "relative"
  | "marketonclose"
  | "limitonclose"
  | (string & {});

export type ContractRulesFraqType =
  | "limit"
  | "market"
  | "stop"
  | "stop_limit"
  | "mit"
  | "lit"
  | "trailing_stop"
  | "trailing_stop_limit"
  | (string & {});

export type ContractRulesCqtType =
  | "limit"
  | "market"
  | "stop"
  | "stop_limit"
  | "mit"
  | "lit"
  | "trailing_stop"
  | "trailing_stop_limit"
  | (string & {});

export interface ContractRulesOrderDefaultsLmt {
  LP?: string;
}

export interface ContractRulesOrderDefaults {
  LMT?: types.ContractRulesOrderDefaultsLmt;
}

export type ContractRulesOrderTypesOutsideItem =
  | "limit"
  | "stop_limit"
  | "lit"
  | "trailing_stop_limit"
  | "relative"
  | (string & {});

export interface ContractRulesTifDefaults {
  TIF?: string;
  SIZE?: string;
  DEFAULT_ACCT?: string;
  PMALGO?: boolean;
}

export interface ContractRulesIncrementRule {
  lowerEdge?: number;
  increment?: number;
}

export interface ContractRules {
  algoEligible?: boolean;
  allOrNoneEligible?: boolean;
  costReport?: boolean;
  canTradeAcctIds?: string[];
  error?: string | null;
  orderTypes?: types.ContractRulesOrderType[];
  ibAlgoTypes?: types.ContractRulesIbAlgoType[];
  fraqTypes?: types.ContractRulesFraqType[];
  forceOrderPreview?: boolean;
  cqtTypes?: types.ContractRulesCqtType[];
  orderDefaults?: types.ContractRulesOrderDefaults;
  orderTypesOutside?: types.ContractRulesOrderTypesOutsideItem[];
  defaultSize?: number;
  cashSize?: number;
  sizeIncrement?: number;
  tifTypes?: string[];
  tifDefaults?: types.ContractRulesTifDefaults;
  limitPrice?: number | null;
  stopPrice?: number;
  orderOrigination?: string | null;
  preview?: boolean;
  displaySize?: number | null;
  fraqInt?: number;
  cashCcy?: string;
  cashQtyIncr?: number | null;
  priceMagnifier?: number | null;
  negativeCapable?: boolean;
  incrementType?: number;
  incrementRules?: types.ContractRulesIncrementRule[];
  hasSecondary?: boolean;
  modTypes?: unknown[];
  increment?: number;
  incrementDigits?: number;
}
