import type * as types from "./index.js";

export type IndividualGender = "M" | "F" | "Male" | "Female" | (string & {});

export type IndividualMaritalStatus = "S" | "M" | "W" | "D" | "C" | (string & {});

export interface Individual {
  name?: types.IndividualName;
  nativeName?: types.IndividualName;
  birthName?: types.IndividualName;
  motherMaidenName?: types.IndividualName;
  dateOfBirth?: string;
  countryOfBirth?: string;
  cityOfBirth?: string;
  gender?: types.IndividualGender;
  maritalStatus?: types.IndividualMaritalStatus;
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
}
