import type * as types from "./index.js";

export type TradesResponseItemSupportsTaxOpt = "0" | "1" | (string & {});

export type TradesResponseItemSecType =
  | "STK"
  | "OPT"
  | "FUT"
  | "FOP"
  | "CASH"
  | "CRYPTO"
  | "BOND"
  | "WAR"
  | "FUND"
  | (string & {});

export type TradesResponseItemLiquidationTrade = "0" | "1" | (string & {});

export type TradesResponseItemIsEventTrading = "0" | "1" | (string & {});

export interface TradesResponseItem {
  execution_id?: string;
  symbol?: string;
  supports_tax_opt?: types.TradesResponseItemSupportsTaxOpt;
  side?: string;
  order_description?: string;
  trade_time?: string;
  trade_time_r?: number;
  size?: number;
  price?: string | number;
  order_ref?: string;
  submitter?: string;
  exchange?: string;
  commission?: string;
  net_amount?: number;
  account?: string;
  accountCode?: string;
  account_allocation_name?: string;
  company_name?: string;
  contract_description_1?: string;
  sec_type?: types.TradesResponseItemSecType;
  listing_exchange?: string;
  conid?: string | number;
  conidEx?: string;
  clearing_id?: string;
  clearing_name?: string;
  liquidation_trade?: types.TradesResponseItemLiquidationTrade;
  is_event_trading?: types.TradesResponseItemIsEventTrading;
  order_id?: number;
}

export type TradesResponse = types.TradesResponseItem[];
