import type * as types from "./index.js";

export type AddNewUserInputLanguage =
  | "en"
  | "zh-Hans"
  | "ja"
  | "ru"
  | "fr"
  | "pt"
  | "es"
  | "it"
  | "ar-AE"
  | "de"
  | "he-IL"
  | "hu"
  | (string & {});

export interface AddNewUser {
  accountId?: string;
  prefix?: string;
  userDetails?: types.UserDetails;
  userName?: string;
  inputLanguage?: types.AddNewUserInputLanguage;
  translation?: boolean;
}
