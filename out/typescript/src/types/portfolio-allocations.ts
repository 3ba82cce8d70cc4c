import type * as types from "./index.js";

export interface PortfolioAllocationsAssetClass {
  long?: { [key: string]: number };
  short?: { [key: string]: number };
}

export interface PortfolioAllocationsGroup {
  long?: { [key: string]: number };
  short?: { [key: string]: number };
}

export interface PortfolioAllocationsSector {
  long?: { [key: string]: number };
  short?: { [key: string]: number };
}

export interface PortfolioAllocations {
  assetClass?: types.PortfolioAllocationsAssetClass;
  group?: types.PortfolioAllocationsGroup;
  sector?: types.PortfolioAllocationsSector;
}
