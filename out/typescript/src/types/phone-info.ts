import type * as types from "./index.js";

export type PhoneInfoType =
  | "Work"
  | "Home"
  | "Fax"
  | "Mobile"
  | "Mobile (work)"
  | "Mobile (other)"
  | "Business"
  | "Other (voice)"
  | (string & {});

export interface PhoneInfo {
  type?: types.PhoneInfoType;
  number?: string;
  country?: string;
  verified?: boolean;
}
