import type * as core from "../core/index.js";

export const ContractsByExchangeResponseItem: core.Shape = {
  object: { ticker: "string", conid: "integer", exchange: "string" },
};
