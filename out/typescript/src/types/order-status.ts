import type * as types from "./index.js";

export type OrderStatusSide = "BUY" | "SELL" | "S" | (string & {});

export type OrderStatusOrderStatus =
  | "Inactive"
  | "PendingSubmit"
  | "PreSubmitted"
  | "Submitted"
  | "Filled"
  | "PendingCancel"
  | "Cancelled"
  | "WarnState"
  | (string & {});

export type OrderStatusTif = "DAY" | "IOC" | "GTC" | "OPG" | "PAX" | (string & {});

export type OrderStatusSecType =
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

export type OrderStatusAlertActive = 0 | 1 | (number & {});

export type OrderStatusChildOrderType = "0" | "A" | "B" | (string & {});

export interface OrderStatus {
  sub_type?: string | null;
  request_id?: string;
  server_id?: string;
  order_id?: number;
  conidex?: string;
  conid?: string | number;
  symbol?: string;
  side?: types.OrderStatusSide;
  contract_description_1?: string;
  listing_exchange?: string;
  option_acct?: string;
  company_name?: string;
  size?: string;
  total_size?: string;
  currency?: string;
  account?: string;
  order_type?: string;
  cum_fill?: string;
  order_status?: types.OrderStatusOrderStatus;
  order_ccp_status?: string;
  order_status_description?: string;
  tif?: types.OrderStatusTif;
  fgColor?: string;
  bgColor?: string;
  order_not_editable?: boolean;
  editable_fields?: string;
  cannot_cancel_order?: boolean;
  deactivate_order?: boolean;
  sec_type?: types.OrderStatusSecType;
  available_chart_periods?: string;
  order_description?: string;
  order_description_with_contract?: string;
  alert_active?: types.OrderStatusAlertActive;
  child_order_type?: types.OrderStatusChildOrderType;
  order_clearing_account?: string;
  size_and_fills?: string;
  exit_strategy_display_price?: string;
  exit_strategy_chart_description?: string;
  average_price?: string;
  exit_strategy_tool_availability?: string;
  allowed_duplicate_opposite?: boolean;
  order_time?: string;
}
