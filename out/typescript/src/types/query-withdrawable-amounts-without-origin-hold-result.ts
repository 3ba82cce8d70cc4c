import type * as types from "./index.js";

export interface QueryWithdrawableAmountsWithoutOriginHoldResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  accountId: string;
  currency: string;
  withdrawableAmountWithoutOriginationHold: number;
  withdrawableAmountWithoutOriginationHoldNoBorrow: number;
}
