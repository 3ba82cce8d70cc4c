import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const CurrencyPairsValueItem: core.Shape = {
  object: { symbol: "string", conid: "integer", ccyPair: { anyOf: ["integer", "string"] } },
};

export const CurrencyPairs: core.Shape = { map: [() => shapes.CurrencyPairsValueItem] };
