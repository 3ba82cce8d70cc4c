import type * as types from "./index.js";

export interface QueryWithdrawableCashEquityResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryWithdrawableCashEquityResult;
}
