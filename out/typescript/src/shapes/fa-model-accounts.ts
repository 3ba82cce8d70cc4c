import type * as core from "../core/index.js";

export const FaModelAccountsResponse: core.Shape = {
  object: { accountInfoList: "array", baseCcyMaster: "string", model: "string", reqID: "integer" },
};
