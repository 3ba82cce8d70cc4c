import type * as core from "../core/index.js";

export const MarketDataUnsubscribeAllResponse: core.Shape = {
  object: { unsubscribed: { values: [true] } },
};
