import type * as types from "./index.js";

export interface AccountDetailsResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  account?: types.AccountData;
  associatedPersons?: types.AssociatedPerson[];
  associatedEntities?: types.AssociatedEntity[];
  withHoldingStatement?: { [key: string]: string };
  marketData?: { [key: string]: string }[];
  financialInformation?: { [key: string]: { [key: string]: unknown } };
  sourcesOfWealth?: { [key: string]: { [key: string]: unknown } }[];
  tradeBundles?: string[];
  individualIRABeneficiaries?: types.IndividualIRABene[];
  entityIRABeneficiaries?: types.EntityIRABene[];
  decedents?: { [key: string]: string }[];
  restrictions?: types.RestrictionInfo[];
}
