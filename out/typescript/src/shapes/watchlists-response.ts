import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const WatchlistsResponseDataUserList: core.Shape = {
  object: {
    is_open: "boolean",
    read_only: "boolean",
    name: "string",
    modified: "integer",
    id: "string",
    type: { values: ["watchlist"] },
  },
};

export const WatchlistsResponseData: core.Shape = {
  object: {
    scanners_only: "boolean",
    show_scanners: "boolean",
    bulk_delete: "boolean",
    user_lists: [() => shapes.WatchlistsResponseDataUserList],
  },
};

export const WatchlistsResponse: core.Shape = {
  object: {
    data: () => shapes.WatchlistsResponseData,
    action: { values: ["content"] },
    MID: "string",
  },
};
