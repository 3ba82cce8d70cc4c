import type * as types from "./index.js";

export type IraDecedentGender = "M" | "F" | "Male" | "Female" | (string & {});

export type IraDecedentMaritalStatus = "S" | "M" | "W" | "D" | "C" | (string & {});

export type IraDecedentInheritorType = "S" | "I" | "T" | "O" | (string & {});

export type IraDecedentRelationship = "Other" | "Trust" | "Spouse" | "Individual" | (string & {});

export interface IRADecedent {
  name?: types.IndividualName;
  nativeName?: types.IndividualName;
  birthName?: types.IndividualName;
  motherMaidenName?: types.IndividualName;
  dateOfBirth?: string;
  countryOfBirth?: string;
  cityOfBirth?: string;
  gender?: types.IraDecedentGender;
  maritalStatus?: types.IraDecedentMaritalStatus;
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
  dateOfDeath?: string;
  title?: types.Title;
  inheritorType?: types.IraDecedentInheritorType;
  relationship?: types.IraDecedentRelationship;
}
