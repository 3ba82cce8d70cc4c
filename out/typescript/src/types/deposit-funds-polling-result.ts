import type * as types from "./index.js";

export interface DepositFundsPollingResultDepositDetailsOpenBanking {
  serviceProvider?: string;
  providerResponse?: { [key: string]: unknown };
}

export interface DepositFundsPollingResultDepositDetails {
  amount?: number;
  currency?: string;
  whenAvailable?: string;
  openBanking?: types.DepositFundsPollingResultDepositDetailsOpenBanking;
}

export interface DepositFundsPollingResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  depositDetails?: types.DepositFundsPollingResultDepositDetails;
}
