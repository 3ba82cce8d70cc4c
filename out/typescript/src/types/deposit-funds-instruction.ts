import type * as types from "./index.js";

export type DepositFundsInstructionBankInstructionMethod =
  | "ACH"
  | "WIRE"
  | "eDDA"
  | "OPEN_BANKING"
  | (string & {});

export interface DepositFundsInstructionOpenBankingPlaidOptions {
  completionRedirectUri?: string;
  linkDisplayName?: string;
  isMobileApp?: boolean;
}

export interface DepositFundsInstructionOpenBanking {
  serviceProvider: "PLAID";
  plaidOptions?: types.DepositFundsInstructionOpenBankingPlaidOptions;
}

export type DepositFundsInstructionIraDepositDetailIraContributionType =
  | "ROLLOVER"
  | "LATE_ROLLOVER"
  | "DIRECT_ROLLOVER"
  | "CONTRIBUTION"
  | "SPOUSAL_CONTRIBUTION"
  | "EMPLOYER_SEP_CONTRIBUTION"
  | (string & {});

export type DepositFundsInstructionIraDepositDetailIraTaxYearType =
  | "CURRENT"
  | "PRIOR"
  | (string & {});

export type DepositFundsInstructionIraDepositDetailFromIraType =
  | "NONE"
  | "TRADITIONAL"
  | "ROLLOVER"
  | "ROTH"
  | "SEP"
  | "EDUCATION"
  | "TRADITIONAL_INHERITED"
  | "ROTH_INHERITED"
  | "SEP_INHERITED"
  | "RETIREMENT_SAVING_PLAN"
  | "SPOUSAL_RETIREMENT_SAVING_PLAN"
  | "TAX_FREE_SAVING_ACCOUNT"
  | (string & {});

export interface DepositFundsInstructionIraDepositDetail {
  iraContributionType: types.DepositFundsInstructionIraDepositDetailIraContributionType;
  iraTaxYearType: types.DepositFundsInstructionIraDepositDetailIraTaxYearType;
  fromIraType: types.DepositFundsInstructionIraDepositDetailFromIraType;
}

export interface DepositFundsInstruction {
  clientInstructionId: number;
  accountId: string;
  currency: string;
  amount: number;
  bankInstructionMethod: types.DepositFundsInstructionBankInstructionMethod;
  openBanking?: types.DepositFundsInstructionOpenBanking;
  sendingInstitution?: string;
  identifier?: string;
  specialInstruction?: string;
  bankInstructionName?: string;
  senderInstitutionName?: string;
  iraDepositDetail?: types.DepositFundsInstructionIraDepositDetail;
  recurringInstructionDetail?: types.RecurringInstructionDetail;
}
