import type * as types from "./index.js";

export type IraContingentBeneficiaryEntityRelationship =
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

export type IraContingentBeneficiaryEntityEntityType =
  | "Trust"
  | "Estate"
  | "Charity"
  | (string & {});

export interface IRAContingentBeneficiaryEntity {
  name?: string;
  address?: types.Address;
  id?: string;
  externalId?: string;
  ownershipPercentage?: number;
  title?: types.Title;
  relationship?: types.IraContingentBeneficiaryEntityRelationship;
  executor?: types.Individual;
  executionDate?: string;
  articleOfWill?: string;
  entityType?: types.IraContingentBeneficiaryEntityEntityType;
}
