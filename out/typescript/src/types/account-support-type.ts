import type * as types from "./index.js";

export type AccountSupportTypeType =
  | "FINANCIALINSTITUTION"
  | "PROPRIETARYTRADING"
  | "FAMILYINVVEHICLE"
  | "OPERATINGBUSINESS"
  | "BROKERDEALER"
  | "LICENSEDADVISOR"
  | (string & {});

export interface AccountSupportType {
  businessDescription?: string;
  primaryContributor?: types.PrimaryContributorType;
  administrator?: types.AdministratorType;
  administratorContactPerson?: types.AdministratorContactPersonType;
  ownersResideUS?: boolean;
  solicitOwnersResideUS?: boolean;
  acceptOwnersResideUS?: boolean;
  type?: types.AccountSupportTypeType;
}
