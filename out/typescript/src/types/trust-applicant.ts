import type * as types from "./index.js";

export type TrustApplicantTrustType =
  | "COMPLEX_TRUST"
  | "SINGLE_TRUST"
  | "GRANTOR_TRUST"
  | "US_TAXABLE_TRUST"
  | (string & {});

export interface TrustApplicant {
  identification?: types.TrustIdentification[];
  financialInformation?: types.FinancialInformation[];
  regulatoryInformation?: types.RegulatoryInformation[];
  regulatedMemberships?: types.RegulatedMembership[];
  accreditedInvestorInformation?: types.AccreditedInvestorInformation;
  trustees?: types.TrusteesType;
  beneficiaries?: types.AssociationTypeEntities;
  grantors?: types.AssociationTypeEntities;
  taxResidencies?: types.TaxResidency[];
  w8BenE?: types.FormW8BENE;
  w8IMY?: types.FormW8IMY;
  withholdingStatement?: types.WithholdingStatementType;
  thirdPartyManagement?: boolean;
  trustType?: types.TrustApplicantTrustType;
}
