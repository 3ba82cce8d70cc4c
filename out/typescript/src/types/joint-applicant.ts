import type * as types from "./index.js";

export type JointApplicantType =
  | "community"
  | "joint_tenants"
  | "tenants_common"
  | "tbe"
  | "au_joint_account"
  | (string & {});

export interface JointApplicant {
  firstHolderDetails?: types.AssociatedIndividual[];
  secondHolderDetails?: types.AssociatedIndividual[];
  financialInformation?: types.FinancialInformation[];
  regulatoryInformation?: types.RegulatoryInformation[];
  regulatedMemberships?: types.RegulatedMembership[];
  accreditedInvestorInformation?: types.AccreditedInvestorInformation;
  taxInformation?: types.IndividualTaxInformation;
  withholdingStatement?: types.WithholdingStatementType;
  type?: types.JointApplicantType;
}
