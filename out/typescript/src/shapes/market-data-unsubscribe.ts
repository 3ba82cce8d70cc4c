import type * as core from "../core/index.js";

export const MarketDataUnsubscribeResponse: core.Shape = {
  object: { success: { values: [true] } },
};
