import type * as types from "./index.js";

export type PredefinedDestinationInstructionBankInstructionMethod =
  | "LVP"
  | "SEPA"
  | "WIRE"
  | "ACH"
  | "CPA"
  | (string & {});

export type PredefinedDestinationInstructionFinancialInstitutionBranchCodeType =
  | "BSB_AUD"
  | "BANK_CODE_CAD"
  | "NONE"
  | (string & {});

export type PredefinedDestinationInstructionFinancialInstitutionIdentifierType =
  | "BIC"
  | "IFSC"
  | (string & {});

export interface PredefinedDestinationInstructionFinancialInstitution {
  name: string;
  branchCode?: string;
  branchCodeType?: types.PredefinedDestinationInstructionFinancialInstitutionBranchCodeType;
  identifier: string;
  identifierType: types.PredefinedDestinationInstructionFinancialInstitutionIdentifierType;
  clientAccountId: string;
}

export interface PredefinedDestinationInstruction {
  clientInstructionId: number;
  bankInstructionName: string;
  bankInstructionMethod: types.PredefinedDestinationInstructionBankInstructionMethod;
  accountId: string;
  currency: string;
  financialInstitution: types.PredefinedDestinationInstructionFinancialInstitution;
}
