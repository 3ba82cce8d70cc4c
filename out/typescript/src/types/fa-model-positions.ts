import type * as types from "./index.js";

export type FaModelPositionsRequestSortField =
  | "actl"
  | "actlRangeMax"
  | "actlRangeMin"
  | "ccy"
  | "cid"
  | "dlv"
  | "instrImbalance"
  | "instrument"
  | "mismatchType"
  | "mv"
  | "position"
  | "target"
  | (string & {});

export type FaModelPositionsRequestSortDirection = "ASC" | "DESC" | (string & {});

export interface FaModelPositionsRequest {
  reqID?: number;
  model?: string;
  sortField?: types.FaModelPositionsRequestSortField;
  sortDirection?: types.FaModelPositionsRequestSortDirection;
  limit?: number;
  subscriptionKey?: string;
}
