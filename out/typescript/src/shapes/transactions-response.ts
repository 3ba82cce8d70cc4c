import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TransactionsResponseRpnlItemsSide: core.Shape = { values: ["L", "G"] };

export const TransactionsResponseRpnlItems: core.Shape = {
  object: {
    date: "string",
    cur: "string",
    fxRate: "integer",
    side: () => shapes.TransactionsResponseRpnlItemsSide,
    acctid: "string",
    amt: "string",
    conid: "string",
  },
};

export const TransactionsResponseRpnl: core.Shape = {
  object: { data: "array", items: () => shapes.TransactionsResponseRpnlItems, amt: "string" },
};

export const TransactionsResponseTransaction: core.Shape = {
  object: {
    date: "string",
    cur: "string",
    fxRate: "integer",
    pr: "number",
    qty: "integer",
    acctid: "string",
    amt: "number",
    conid: "integer",
    type: "string",
    desc: "string",
  },
};

export const TransactionsResponse: core.Shape = {
  object: {
    rc: "integer",
    nd: "integer",
    rpnl: () => shapes.TransactionsResponseRpnl,
    currency: "string",
    from: "integer",
    id: "string",
    to: "integer",
    includesRealTime: "boolean",
    transactions: [() => shapes.TransactionsResponseTransaction],
  },
};
