import type * as types from "./index.js";

export type IraPrimaryBeneficiaryEntityRelationship =
  | "Brother"
  | "Daughter"
  | "Estate"
  | "Father"
  | "Husband"
  | "Mother"
  | "Other"
  | "Sister"
  | "Son"
  | "Wife"
  | "Charity"
  | "Trust"
  | "Spouse"
  | "Child"
  | "Sibling"
  | "Parent"
  | "Grandchild"
  | "Common Law Partner"
  | (string & {});

export type IraPrimaryBeneficiaryEntityEntityType = "Trust" | "Estate" | "Charity" | (string & {});

export interface IRAPrimaryBeneficiaryEntity {
  name?: string;
  address?: types.Address;
  id?: string;
  externalId?: string;
  ownershipPercentage?: number;
  title?: types.Title;
  relationship?: types.IraPrimaryBeneficiaryEntityRelationship;
  executor?: types.Individual;
  executionDate?: string;
  articleOfWill?: string;
  entityType?: types.IraPrimaryBeneficiaryEntityEntityType;
  charityNumber?: string;
}
