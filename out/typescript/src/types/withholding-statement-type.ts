import type * as types from "./index.js";

export type WithholdingStatementTypeFatcaCompliantType =
  | "FATCA_COMPLIANT"
  | "NON_CONSENTING_US_ACCOUNT"
  | "NON_COOPERATIVE_ACCOUNT"
  | (string & {});

export interface WithholdingStatementType {
  accountId?: string;
  fatcaCompliantType?: types.WithholdingStatementTypeFatcaCompliantType;
  usBackupWithholding?: boolean;
  treatyCountry?: string;
  corporation?: boolean;
  flowThrough?: boolean;
  effectiveDate?: string;
  dividendRate?: number;
  interestRate?: number;
  usOtherRate?: number;
  eciRate?: number;
}
