import type * as types from "./index.js";

export interface QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem {
  bankAccountNumber?: string;
  bankRoutingNumber?: string;
  withdrawableBalanceWithoutOriginHold?: number;
}

export interface QueryAccountBalancesResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  accountId: string;
  currency: string;
  withdrawableAmount: number;
  transferableAmount: number;
  clientBankAccountWithdrawableBalance: types.QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem[];
}
