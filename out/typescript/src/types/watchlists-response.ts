import type * as types from "./index.js";

export interface WatchlistsResponseDataUserList {
  is_open?: boolean;
  read_only?: boolean;
  name?: string;
  modified?: number;
  id?: string;
  type?: "watchlist";
}

export interface WatchlistsResponseData {
  scanners_only?: boolean;
  show_scanners?: boolean;
  bulk_delete?: boolean;
  user_lists?: types.WatchlistsResponseDataUserList[];
}

export interface WatchlistsResponse {
  data?: types.WatchlistsResponseData;
  action?: "content";
  MID?: string;
}
