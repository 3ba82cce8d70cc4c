import type * as types from "./index.js";

export type AffiliationDetailsTypeAffiliationRelationship =
  | "Self"
  | "Spouse"
  | "Parent"
  | "Child"
  | "Other"
  | (string & {});

export interface AffiliationDetailsType {
  affiliationRelationship?: types.AffiliationDetailsTypeAffiliationRelationship;
  personName?: string;
  companyId?: number;
  company?: string;
  companyMailingAddress?: types.Address;
  companyPhone?: string;
  companyEmailAddress?: string;
  duplicateStmtRequired?: boolean;
}
