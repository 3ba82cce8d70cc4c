import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const IserverHistoryBidAskResponse: core.Shape = {
  object: {
    serverId: "string",
    symbol: "string",
    text: "string",
    priceFactor: "integer",
    startTime: "string",
    high: "string",
    low: "string",
    timePeriod: "string",
    barLength: "integer",
    mdAvailability: "string",
    outsideRth: "boolean",
    tradingDayDuration: "integer",
    volumeFactor: "integer",
    priceDisplayRule: "integer",
    priceDisplayValue: "string",
    chartPanStartTime: "string",
    direction: { values: [-1] },
    negativeCapable: "boolean",
    messageVersion: "integer",
    travelTime: "integer",
    data: [() => shapes.SingleHistoricalBarBidAsk],
    points: "integer",
    mktDataDelay: "integer",
  },
};
