import type * as types from "./index.js";

export interface QueryWithdrawableCashEquityResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  accountId: string;
  currency: string;
  withdrawableCashAmount: number;
  availableEquityValue: number;
}
