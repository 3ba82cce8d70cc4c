import type * as types from "./index.js";

export type TransactionsResponseRpnlItemsSide = "L" | "G" | (string & {});

export interface TransactionsResponseRpnlItems {
  date?: string;
  cur?: string;
  fxRate?: number;
  side?: types.TransactionsResponseRpnlItemsSide;
  acctid?: string;
  amt?: string;
  conid?: string;
}

export interface TransactionsResponseRpnl {
  data?: unknown[];
  items?: types.TransactionsResponseRpnlItems;
  amt?: string;
}

export interface TransactionsResponseTransaction {
  date?: string;
  cur?: string;
  fxRate?: number;
  pr?: number;
  qty?: number;
  acctid?: string;
  amt?: number;
  conid?: number;
  type?: string;
  desc?: string;
}

export interface TransactionsResponse {
  rc?: number;
  nd?: number;
  rpnl?: types.TransactionsResponseRpnl;
  currency?: string;
  from?: number;
  id?: string;
  to?: number;
  includesRealTime?: boolean;
  transactions?: types.TransactionsResponseTransaction[];
}
