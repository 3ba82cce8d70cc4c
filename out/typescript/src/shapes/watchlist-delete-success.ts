import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const WatchlistDeleteSuccessData: core.Shape = { object: { deleted: "string" } };

export const WatchlistDeleteSuccess: core.Shape = {
  object: {
    data: () => shapes.WatchlistDeleteSuccessData,
    action: { values: ["context"] },
    MID: "string",
  },
};
