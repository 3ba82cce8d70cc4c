import type * as types from "./index.js";

export type AdministratorTypeSuffix =
  | "Jr."
  | "Sr."
  | "I"
  | "II"
  | "III"
  | "IV"
  | "V"
  | (string & {});

export interface AdministratorType {
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  suffix?: types.AdministratorTypeSuffix;
  address?: types.Address;
}
