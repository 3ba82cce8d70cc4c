import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const StocksValueItemContract: core.Shape = {
  object: { conid: "integer", exchange: "string", isUS: "boolean" },
};

export const StocksValueItem: core.Shape = {
  object: {
    name: "string",
    chineseName: "string",
    assetClass: "string",
    contracts: [() => shapes.StocksValueItemContract],
  },
};

export const Stocks: core.Shape = { map: [() => shapes.StocksValueItem] };
