import type * as types from "./index.js";

export interface IndividualApplicant {
  accountHolderDetails?: types.AssociatedIndividual[];
  associatedIndividual?: types.AssociatedIndividual;
  financialInformation?: types.FinancialInformation[];
  regulatoryInformation?: types.RegulatoryInformation[];
  regulatedMemberships?: types.RegulatedMembership[];
  accreditedInvestorInformation?: types.AccreditedInvestorInformation;
  taxInformation?: types.IndividualTaxInformation;
  withholdingStatement?: types.WithholdingStatementType;
}
