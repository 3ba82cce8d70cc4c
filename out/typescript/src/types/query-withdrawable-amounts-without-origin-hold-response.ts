import type * as types from "./index.js";

export interface QueryWithdrawableAmountsWithoutOriginHoldResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryWithdrawableAmountsWithoutOriginHoldResult;
}
