import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SingleWatchlist: core.Shape = {
  object: {
    id: "string",
    hash: "string",
    name: "string",
    readOnly: "boolean",
    instruments: [() => shapes.SingleWatchlistEntry],
  },
};
