import type * as types from "./index.js";

export type LiveOrdersResponseOrderIsEventTrading = "0" | "1" | (string & {});

export type LiveOrdersResponseOrderStatus =
  | "Inactive"
  | "PendingSubmit"
  | "PreSubmitted"
  | "Submitted"
  | "Filled"
  | "PendingCancel"
  | "Cancelled"
  | "WarnState"
  | (string & {});

export type LiveOrdersResponseOrderSupportsTaxOpt = "0" | "1" | (string & {});

export interface LiveOrdersResponseOrder {
  account?: string;
  acct?: string;
  avgPrice?: string;
  bgColor?: string;
  cashCcy?: string;
  companyName?: string;
  conid?: string | number;
  conidex?: string;
  description1?: string;
  description2?: string;
  exchange?: string;
  fgColor?: string;
  filledQuantity?: string | number;
  isEventTrading?: types.LiveOrdersResponseOrderIsEventTrading;
  lastExecutionTime?: string;
  lastExecutionTime_r?: string | number;
  listingExchange?: string;
  orderDesc?: string;
  orderId?: number;
  orderType?: string;
  order_cancellation_by_system_reason?: string;
  order_ccp_status?: string;
  origOrderType?: string;
  price?: string;
  remainingQuantity?: string | number;
  secType?: string;
  side?: string;
  sizeAndFills?: string;
  status?: types.LiveOrdersResponseOrderStatus;
  supportsTaxOpt?: types.LiveOrdersResponseOrderSupportsTaxOpt;
  taxOptimizerId?: string;
  ticker?: string;
  timeInForce?: string;
  totalCashSize?: string | number;
  totalSize?: string | number;
}

export interface LiveOrdersResponse {
  orders?: types.LiveOrdersResponseOrder[];
  snapshot?: boolean;
}
