import type * as types from "./index.js";

export type GetInvestedAccountsSummarySubscriptionStatus = 0 | 1 | (number & {});

export interface GetInvestedAccountsSummary {
  accountList?: unknown[];
  baseCcyMaster?: string;
  baseCcyMasterPrc?: string;
  model?: string;
  reqID?: number;
  subscriptionStatus?: types.GetInvestedAccountsSummarySubscriptionStatus;
}
