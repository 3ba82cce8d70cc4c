import type * as types from "./index.js";

export interface QueryWithdrawableAmountsResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryWithdrawableAmountsInstructionResult;
}
