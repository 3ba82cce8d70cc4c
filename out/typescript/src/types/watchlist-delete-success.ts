import type * as types from "./index.js";

export interface WatchlistDeleteSuccessData {
  deleted?: string;
}

export interface WatchlistDeleteSuccess {
  data?: types.WatchlistDeleteSuccessData;
  action?: "context";
  MID?: string;
}
