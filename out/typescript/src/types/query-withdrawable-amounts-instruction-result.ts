import type * as types from "./index.js";

export interface QueryWithdrawableAmountsInstructionResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  accountId: string;
  currency: string;
  withdrawableAmount: number;
  withdrawableAmountNoBorrow: number;
  allowedTransferAmountToMaster: number;
  allowedTransferAmountToMasterNoBorrow: number;
}
