import type * as types from "./index.js";

export type TrusteeIndividualGender = "M" | "F" | "Male" | "Female" | (string & {});

export type TrusteeIndividualMaritalStatus = "S" | "M" | "W" | "D" | "C" | (string & {});

export interface TrusteeIndividual {
  name?: types.IndividualName;
  nativeName?: types.IndividualName;
  birthName?: types.IndividualName;
  motherMaidenName?: types.IndividualName;
  dateOfBirth?: string;
  countryOfBirth?: string;
  cityOfBirth?: string;
  gender?: types.TrusteeIndividualGender;
  maritalStatus?: types.TrusteeIndividualMaritalStatus;
  numDependents?: number;
  residenceAddress?: types.ResidenceAddress;
  mailingAddress?: types.Address;
  phones?: types.PhoneInfo[];
  email?: string;
  identification?: types.Identification;
  employmentType?: string;
  employmentDetails?: types.EmploymentDetails;
  employeeTitle?: string;
  taxResidencies?: types.TaxResidency[];
  w9?: types.FormW9;
  w8Ben?: types.FormW8BEN;
  crs?: types.FormCRS;
  prohibitedCountryQuestionnaire?: types.ProhibitedCountryQuestionnaireList;
  id?: string;
  externalId?: string;
  userId?: string;
  sameMailAddress?: boolean;
  authorizedToSignOnBehalfOfOwner?: boolean;
  authorizedTrader?: boolean;
  usTaxResident?: boolean;
  translated?: boolean;
  primaryTrustee?: boolean;
  nfaRegistered?: boolean;
  nfaRegistrationNumber?: string;
}
