import type * as types from "./index.js";

export interface CurrencyPairsValueItem {
  symbol?: string;
  conid?: number;
  ccyPair?: number | string;
}

export type CurrencyPairs = { [key: string]: types.CurrencyPairsValueItem[] };
