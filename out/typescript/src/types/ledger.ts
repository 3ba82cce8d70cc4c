import type * as types from "./index.js";

export interface LedgerValue {
  acctcode?: string;
  cashbalance?: number;
  cashbalancefxsegment?: number;
  commoditymarketvalue?: number;
  corporatebondsmarketvalue?: number;
  currency?: string;
  dividends?: number;
  exchangerate?: number;
  funds?: number;
  futuremarketvalue?: number;
  futureoptionmarketvalue?: number;
  futuresonlypnl?: number;
  interest?: number;
  issueroptionsmarketvalue?: number;
  key?: "LedgerList";
  moneyfunds?: number;
  netliquidationvalue?: number;
  realizedpnl?: number;
  secondkey?: string;
  sessionid?: number;
  settledcash?: number;
  severity?: number;
  stockmarketvalue?: number;
  stockoptionmarketvalue?: number;
  tbillsmarketvalue?: number;
  tbondsmarketvalue?: number;
  timestamp?: number;
  unrealizedpnl?: number;
  warrantsmarketvalue?: number;
}

export type Ledger = { [key: string]: types.LedgerValue };
