import type * as types from "./index.js";

export type UpdateWithholdingStatementFatcaCompliantType =
  | "FATCA_COMPLIANT"
  | "NON_CONSENTING_US_ACCOUNT"
  | "NON_COOPERATIVE_ACCOUNT"
  | (string & {});

export interface UpdateWithholdingStatement {
  accountId?: string;
  fatcaCompliantType?: types.UpdateWithholdingStatementFatcaCompliantType;
  usIncomeTax?: boolean;
  treatyCountry?: string;
  certW8Imy?: boolean;
  effectiveDate?: string;
}
