import type * as types from "./index.js";

export type UpdateTaxFormInputLanguage =
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

export interface UpdateTaxForm {
  localTaxForms?: types.LocalTaxForm[];
  w8Ben?: types.FormW8BEN;
  w8BenE?: types.FormW8BENE;
  w9?: types.FormW9;
  translation?: boolean;
  inputLanguage?: types.UpdateTaxFormInputLanguage;
  accountId?: string;
  documents?: types.Document[];
  entityId?: string;
  externalId?: string;
}
