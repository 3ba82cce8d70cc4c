import type * as types from "./index.js";

export type SingleOrderSubmissionRequestTrailingType = "amt" | "%" | (string & {});

export type SingleOrderSubmissionRequestSide = "BUY" | "SELL" | (string & {});

export type SingleOrderSubmissionRequestTif = "DAY" | "IOC" | "GTC" | "OPG" | "PAX" | (string & {});

export interface SingleOrderSubmissionRequestStrategyParameters {
  PLACEHOLDER?: string;
}

export type SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType =
  | "SHARE"
  | "CASH"
  | (string & {});

export interface SingleOrderSubmissionRequestJsonPayloadAllocationProfile {
  alloc_type?: types.SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType;
  allocations?: unknown[];
}

export interface SingleOrderSubmissionRequestJsonPayload {
  allocation_profile?: types.SingleOrderSubmissionRequestJsonPayloadAllocationProfile;
}

export interface SingleOrderSubmissionRequest {
  acctId?: string;
  conid: number;
  conidex?: string;
  secType?: string;
  cOID?: string;
  parentId?: string;
  listingExchange?: string;
  isSingleGroup?: boolean;
  outsideRTH?: boolean;
  allOrNone?: boolean;
  auxPrice?: number;
  ticker?: string;
  trailingAmt?: number;
  trailingType?: types.SingleOrderSubmissionRequestTrailingType;
  referrer?: string;
  cashQty?: number;
  useAdaptive?: boolean;
  isCcyConv?: boolean;
  orderType: string;
  price?: number;
  side: types.SingleOrderSubmissionRequestSide;
  tif: types.SingleOrderSubmissionRequestTif;
  quantity: number;
  strategy?: string;
  strategyParameters?: types.SingleOrderSubmissionRequestStrategyParameters;
  extOperator?: string;
  manualIndicator?: boolean;
  taxOptimizerId?: string;
  jsonPayload?: types.SingleOrderSubmissionRequestJsonPayload;
}
