import type * as types from "./index.js";

export type AdministratorContactPersonTypeSuffix =
  | "Jr."
  | "Sr."
  | "I"
  | "II"
  | "III"
  | "IV"
  | "V"
  | (string & {});

export interface AdministratorContactPersonType {
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  suffix?: types.AdministratorContactPersonTypeSuffix;
  phoneNumber?: string;
}
