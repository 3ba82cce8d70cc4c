import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const GetInvestedAccountsSummarySubscriptionStatus: core.Shape = { values: [0, 1] };

export const GetInvestedAccountsSummary: core.Shape = {
  object: {
    accountList: "array",
    baseCcyMaster: "string",
    baseCcyMasterPrc: "string",
    model: "string",
    reqID: "integer",
    subscriptionStatus: () => shapes.GetInvestedAccountsSummarySubscriptionStatus,
  },
};
