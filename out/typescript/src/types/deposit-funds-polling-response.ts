import type * as types from "./index.js";

export interface DepositFundsPollingResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.DepositFundsPollingResult;
}
