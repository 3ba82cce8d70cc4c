import type * as types from "./index.js";

export interface ManageMarketDataSubscriptions {
  service?: types.Service[];
  referenceUserName?: string;
}
