import type * as types from "./index.js";

export type ApplicationInputLanguage =
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

export interface Application {
  customer?: types.Customer;
  accounts?: types.Account[];
  users?: types.User[];
  documents?: types.Document[];
  additionalAccounts?: types.AddAdditionalAccount[];
  masterAccountId?: string;
  id?: string;
  inputLanguage?: types.ApplicationInputLanguage;
  translation?: boolean;
  paperAccount?: boolean;
  questionnaires?: types.Questionnaires;
}
