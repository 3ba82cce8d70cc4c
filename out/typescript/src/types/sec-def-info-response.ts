import type * as types from "./index.js";

export type SecDefInfoResponseRight = "P" | "C" | "?" | (string & {});

export interface SecDefInfoResponse {
  conid?: number;
  ticker?: string;
  secType?: string;
  listingExchange?: string;
  exchange?: string;
  companyName?: string;
  currency?: string;
  validExchanges?: string;
  priceRendering?: unknown;
  maturityDate?: string | null;
  right?: types.SecDefInfoResponseRight;
  strike?: number;
}
