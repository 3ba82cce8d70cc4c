import type * as types from "./index.js";

export interface StocksValueItemContract {
  conid?: number;
  exchange?: string;
  isUS?: boolean;
}

export interface StocksValueItem {
  name?: string;
  chineseName?: string;
  assetClass?: string;
  contracts?: types.StocksValueItemContract[];
}

export type Stocks = { [key: string]: types.StocksValueItem[] };
