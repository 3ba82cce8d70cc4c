import type * as types from "./index.js";

export interface UtilitiesQueryBalancesRequest {
  instructionType: "QUERY_WITHDRAWABLE_CASH_EQUITY";
  instruction: types.QueryWithdrawableCashEquity;
}
