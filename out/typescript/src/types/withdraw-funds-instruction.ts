import type * as types from "./index.js";

export type WithdrawFundsInstructionBankInstructionMethod = "ACH" | "WIRE" | "SEPA" | (string & {});

export type WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType =
  | "DIRECT_ROLLOVER"
  | "ROTH_DISTRIBUTION"
  | "NORMAL"
  | "EARLY"
  | "DEATH"
  | "EXCESS_CY"
  | "EXCESS_PY"
  | "EXCESS_SC"
  | (string & {});

export interface WithdrawFundsInstructionIraWithdrawalDetail {
  fedIncomeTaxPercentage: number;
  stateIncomeTaxPercentage: number;
  stateCd: string;
  iraWithholdType: types.WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType;
}

export interface WithdrawFundsInstruction {
  clientInstructionId: number;
  accountId: string;
  currency: string;
  amount: number;
  bankInstructionName: string;
  bankInstructionMethod: types.WithdrawFundsInstructionBankInstructionMethod;
  dateTimeToOccur?: string;
  iraWithdrawalDetail?: types.WithdrawFundsInstructionIraWithdrawalDetail;
  recurringInstructionDetail?: types.RecurringInstructionDetail;
}
