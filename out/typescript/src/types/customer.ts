import type * as types from "./index.js";

export type CustomerType =
  | "INDIVIDUAL"
  | "JOINT"
  | "TRUST"
  | "UGMA"
  | "UTMA"
  | "ORG"
  | "IRA"
  | (string & {});

export interface Customer {
  organization?: types.OrganizationApplicant;
  accountHolder?: types.IndividualApplicant;
  jointHolders?: types.JointApplicant;
  trust?: types.TrustApplicant;
  id?: string;
  externalId?: string;
  transferUsMicroCapStock?: boolean;
  type?: types.CustomerType;
  prefix?: string;
  userName?: string;
  userNameAlias?: string;
  userNameSource?: string;
  email?: string;
  mdStatusNonPro?: boolean;
  preferredPrimaryLanguage?: string;
  preferredSecondaryLanguage?: string;
  legalResidenceCountry?: string;
  taxTreatyCountry?: string;
  meetAmlStandard?: string;
  meetsAmlStandard?: string;
  directTradingAccess?: boolean;
  originCountry?: string;
  terminationAge?: number;
  governingState?: string;
  optForDebitCard?: boolean;
  roboFaClient?: boolean;
  independentAccount?: boolean;
  paperAccount?: boolean;
}
