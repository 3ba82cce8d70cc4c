import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const IndividualPositionDisplayRuleDisplayRuleStepItem: core.Shape = {
  object: { decimalDigits: "integer", lowerEdge: "number", wholeDigits: "integer" },
};

export const IndividualPositionDisplayRule: core.Shape = {
  object: {
    displayRuleStep: [() => shapes.IndividualPositionDisplayRuleDisplayRuleStepItem],
    magnification: "integer",
  },
};

export const IndividualPositionIncrementRule: core.Shape = {
  object: { increment: "number", lowerEdge: "number" },
};

export const IndividualPositionPutOrCall: core.Shape = { values: ["P", "C"] };

export const IndividualPosition: core.Shape = {
  object: {
    acctId: "string",
    allExchanges: "string",
    assetClass: "string",
    avgCost: "number",
    avgPrice: "number",
    baseAvgCost: "number",
    baseAvgPrice: "number",
    baseMktPrice: "number",
    baseMktValue: "number",
    baseRealizedPnl: "number",
    baseUnrealizedPnl: "number",
    chineseName: "string",
    conExchMap: "array",
    conid: "integer",
    contractDesc: "string",
    countryCode: "string",
    currency: "string",
    displayRule: () => shapes.IndividualPositionDisplayRule,
    exchs: { nullable: "object" },
    exerciseStyle: { nullable: "string" },
    expiry: { nullable: "string" },
    fullName: "string",
    group: { nullable: "string" },
    hasOptions: "boolean",
    incrementRules: [() => shapes.IndividualPositionIncrementRule],
    isEventContract: "boolean",
    isUS: "boolean",
    lastTradingDay: { nullable: "string" },
    listingExchange: "string",
    mktPrice: "number",
    mktValue: "number",
    model: "string",
    multiplier: { nullable: "number" },
    name: "string",
    pageSize: "integer",
    position: "number",
    putOrCall: { nullable: () => shapes.IndividualPositionPutOrCall },
    realizedPnl: "number",
    sector: { nullable: "string" },
    sectorGroup: { nullable: "string" },
    strike: { anyOf: ["string", "number"] },
    ticker: "string",
    time: "integer",
    type: "string",
    undConid: "integer",
    unrealizedPnl: "number",
  },
};
