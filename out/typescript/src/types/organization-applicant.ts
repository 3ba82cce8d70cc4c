import type * as types from "./index.js";

export type OrganizationApplicantTypeOfTrading = "FIRM" | "CUSTOMER" | (string & {});

export type OrganizationApplicantType =
  | "LLC"
  | "CORPORATION"
  | "PARTNERSHIP"
  | "UNINCORPORATED BUSINESS"
  | (string & {});

export type OrganizationApplicantUsTaxPurposeType = "C" | "P" | "E" | (string & {});

export interface OrganizationApplicant {
  identifications?: types.OrganizationIdentification[];
  accountSupport?: types.AccountSupportType;
  financialInformation?: types.FinancialInformation[];
  accreditedInvestorInformation?: types.AccreditedInvestorInformation;
  regulatoryInformation?: types.RegulatoryInformation[];
  managingOwner?: types.ManagingOwner;
  associatedEntities?: types.AssociatedEntities;
  regulatedMemberships?: types.RegulatedMembership[];
  taxResidencies?: types.TaxResidency[];
  w8BenE?: types.FormW8BENE;
  w8IMY?: types.FormW8IMY;
  withholdingStatement?: types.WithholdingStatementType;
  typeOfTrading?: types.OrganizationApplicantTypeOfTrading;
  type?: types.OrganizationApplicantType;
  orgUsSubsidiary?: boolean;
  qualifiedIntermediary?: boolean;
  assumedPrimaryReporting?: boolean;
  acceptedPrimaryWithholding?: boolean;
  usTaxPurposeType?: types.OrganizationApplicantUsTaxPurposeType;
}
