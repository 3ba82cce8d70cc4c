import type * as types from "./index.js";

export interface SingleWatchlist {
  id?: string;
  hash?: string;
  name?: string;
  readOnly?: boolean;
  instruments?: types.SingleWatchlistEntry[];
}
