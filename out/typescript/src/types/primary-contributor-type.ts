import type * as types from "./index.js";

export type PrimaryContributorTypeSuffix =
  | "Jr."
  | "Sr."
  | "I"
  | "II"
  | "III"
  | "IV"
  | "V"
  | (string & {});

export interface PrimaryContributorType {
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  suffix?: types.PrimaryContributorTypeSuffix;
  employer?: string;
  occupation?: string;
  address?: types.Address;
  sourceOfFunds?: string;
}
