import type * as core from "../core/index.js";

export const WatchlistsCreateResponse: core.Shape = {
  object: {
    id: "string",
    hash: "string",
    name: "string",
    readOnly: "boolean",
    instruments: ["string"],
  },
};
