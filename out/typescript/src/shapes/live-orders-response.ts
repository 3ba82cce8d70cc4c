import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const LiveOrdersResponseOrderIsEventTrading: core.Shape = { values: ["0", "1"] };

export const LiveOrdersResponseOrderStatus: core.Shape = {
  values: [
    "Inactive", "PendingSubmit", "PreSubmitted", "Submitted", "Filled", "PendingCancel",
    "Cancelled", "WarnState",
  ],
};

export const LiveOrdersResponseOrderSupportsTaxOpt: core.Shape = { values: ["0", "1"] };

export const LiveOrdersResponseOrder: core.Shape = {
  object: {
    account: "string",
    acct: "string",
    avgPrice: "string",
    bgColor: "string",
    cashCcy: "string",
    companyName: "string",
    conid: { anyOf: ["string", "integer"] },
    conidex: "string",
    description1: "string",
    description2: "string",
    exchange: "string",
    fgColor: "string",
    filledQuantity: { anyOf: ["string", "number"] },
    isEventTrading: () => shapes.LiveOrdersResponseOrderIsEventTrading,
    lastExecutionTime: "string",
    lastExecutionTime_r: { anyOf: ["string", "integer"] },
    listingExchange: "string",
    orderDesc: "string",
    orderId: "integer",
    orderType: "string",
    order_cancellation_by_system_reason: "string",
    order_ccp_status: "string",
    origOrderType: "string",
    price: "string",
    remainingQuantity: { anyOf: ["string", "number"] },
    secType: "string",
    side: "string",
    sizeAndFills: "string",
    status: () => shapes.LiveOrdersResponseOrderStatus,
    supportsTaxOpt: () => shapes.LiveOrdersResponseOrderSupportsTaxOpt,
    taxOptimizerId: "string",
    ticker: "string",
    timeInForce: "string",
    totalCashSize: { anyOf: ["string", "number"] },
    totalSize: { anyOf: ["string", "number"] },
  },
};

export const LiveOrdersResponse: core.Shape = {
  object: { orders: [() => shapes.LiveOrdersResponseOrder], snapshot: "boolean" },
};
