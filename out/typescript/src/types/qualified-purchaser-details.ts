import type * as types from "./index.js";

export type QualifiedPurchaserDetailsCode =
  | "InvestmentCompanyAct"
  | "DiscretionaryBasis"
  | (string & {});

export interface QualifiedPurchaserDetails {
  code?: types.QualifiedPurchaserDetailsCode;
  status?: boolean;
}
