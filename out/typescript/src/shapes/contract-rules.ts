import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ContractRulesOrderType: core.Shape = {
  values: [
    "limit", "midprice", "market", "stop", "stop_limit", "mit", "lit", "trailing_stop",
    "trailing_stop_limit", "relative", "marketonclose", "limitonclose",
  ],
};

export const ContractRulesIbAlgoType: core.Shape = {
  values: [
    "limit", "stop_limit", "lit", "trailing_stop_limit", "relative", "marketonclose",
    "limitonclose",
  ],
};

export const ContractRulesFraqType: core.Shape = {
  values: [
    "limit", "market", "stop", "stop_limit", "mit", "lit", "trailing_stop", "trailing_stop_limit",
  ],
};

export const ContractRulesCqtType: core.Shape = {
  values: [
    "limit", "market", "stop", "stop_limit", "mit", "lit", "trailing_stop", "trailing_stop_limit",
  ],
};

export const ContractRulesOrderDefaultsLmt: core.Shape = { object: { LP: "string" } };

export const ContractRulesOrderDefaults: core.Shape = {
  object: { LMT: () => shapes.ContractRulesOrderDefaultsLmt },
};

export const ContractRulesOrderTypesOutsideItem: core.Shape = {
  values: ["limit", "stop_limit", "lit", "trailing_stop_limit", "relative"],
};

export const ContractRulesTifDefaults: core.Shape = {
  object: { TIF: "string", SIZE: "string", DEFAULT_ACCT: "string", PMALGO: "boolean" },
};

export const ContractRulesIncrementRule: core.Shape = {
  object: { lowerEdge: "number", increment: "number" },
};

export const ContractRules: core.Shape = {
  object: {
    algoEligible: "boolean",
    allOrNoneEligible: "boolean",
    costReport: "boolean",
    canTradeAcctIds: ["string"],
    error: { nullable: "string" },
    orderTypes: [() => shapes.ContractRulesOrderType],
    ibAlgoTypes: [() => shapes.ContractRulesIbAlgoType],
    fraqTypes: [() => shapes.ContractRulesFraqType],
    forceOrderPreview: "boolean",
    cqtTypes: [() => shapes.ContractRulesCqtType],
    orderDefaults: () => shapes.ContractRulesOrderDefaults,
    orderTypesOutside: [() => shapes.ContractRulesOrderTypesOutsideItem],
    defaultSize: "integer",
    cashSize: "number",
    sizeIncrement: "integer",
    tifTypes: ["string"],
    tifDefaults: () => shapes.ContractRulesTifDefaults,
    limitPrice: { nullable: "number" },
    stopPrice: "integer",
    orderOrigination: { nullable: "string" },
    preview: "boolean",
    displaySize: { nullable: "integer" },
    fraqInt: "integer",
    cashCcy: "string",
    cashQtyIncr: { nullable: "integer" },
    priceMagnifier: { nullable: "integer" },
    negativeCapable: "boolean",
    incrementType: "integer",
    incrementRules: [() => shapes.ContractRulesIncrementRule],
    hasSecondary: "boolean",
    modTypes: "array",
    increment: "number",
    incrementDigits: "integer",
  },
};
