import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SingleWatchlistEntrySt: core.Shape = {
  values: ["STK", "OPT", "FUT", "BOND", "FUND", "WAR", "CASH", "CRYPTO"],
};

export const SingleWatchlistEntryAssetClass: core.Shape = {
  values: ["STK", "OPT", "FUT", "BOND", "FUND", "WAR", "CASH", "CRYPTO"],
};

export const SingleWatchlistEntry: core.Shape = {
  object: {
    ST: () => shapes.SingleWatchlistEntrySt,
    C: "string",
    conid: "integer",
    name: "string",
    fullName: "string",
    assetClass: () => shapes.SingleWatchlistEntryAssetClass,
    ticker: "string",
    chineseName: "string",
  },
};
