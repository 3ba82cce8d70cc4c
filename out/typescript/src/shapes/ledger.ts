import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const LedgerValue: core.Shape = {
  object: {
    acctcode: "string",
    cashbalance: "number",
    cashbalancefxsegment: "number",
    commoditymarketvalue: "number",
    corporatebondsmarketvalue: "number",
    currency: "string",
    dividends: "number",
    exchangerate: "number",
    funds: "number",
    futuremarketvalue: "number",
    futureoptionmarketvalue: "number",
    futuresonlypnl: "number",
    interest: "number",
    issueroptionsmarketvalue: "number",
    key: { values: ["LedgerList"] },
    moneyfunds: "number",
    netliquidationvalue: "number",
    realizedpnl: "number",
    secondkey: "string",
    sessionid: "integer",
    settledcash: "number",
    severity: "integer",
    stockmarketvalue: "number",
    stockoptionmarketvalue: "number",
    tbillsmarketvalue: "number",
    tbondsmarketvalue: "number",
    timestamp: "integer",
    unrealizedpnl: "number",
    warrantsmarketvalue: "number",
  },
};

export const Ledger: core.Shape = { map: () => shapes.LedgerValue };
