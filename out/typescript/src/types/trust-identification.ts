import type * as types from "./index.js";

export type TrustIdentificationTypeOfTrust =
  | "IRREVOC"
  | "SMSF"
  | "REVOCABLE"
  | "TESTAMENTARY"
  | "RETIREMENT"
  | "ERISA"
  | "OTHER"
  | (string & {});

export type TrustIdentificationRegistrationType =
  | "SSN"
  | "EIN"
  | "NonUS_NationalId"
  | (string & {});

export interface TrustIdentification {
  address?: types.Address;
  mailingAddress?: types.Address;
  phones?: types.PhoneInfo[];
  name?: string;
  description?: string;
  typeOfTrust?: types.TrustIdentificationTypeOfTrust;
  purposeOfTrust?: string;
  dateFormed?: string;
  formationCountry?: string;
  formationState?: string;
  registrationNumber?: string;
  registrationType?: types.TrustIdentificationRegistrationType;
  registrationCountry?: string;
  sameMailAddress?: boolean;
  translated?: boolean;
}
