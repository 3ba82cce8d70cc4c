import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const PortfolioAllocationsAssetClass: core.Shape = {
  object: { long: { map: "number" }, short: { map: "number" } },
};

export const PortfolioAllocationsGroup: core.Shape = {
  object: { long: { map: "number" }, short: { map: "number" } },
};

export const PortfolioAllocationsSector: core.Shape = {
  object: { long: { map: "number" }, short: { map: "number" } },
};

export const PortfolioAllocations: core.Shape = {
  object: {
    assetClass: () => shapes.PortfolioAllocationsAssetClass,
    group: () => shapes.PortfolioAllocationsGroup,
    sector: () => shapes.PortfolioAllocationsSector,
  },
};
