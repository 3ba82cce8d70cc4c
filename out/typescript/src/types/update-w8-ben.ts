import type * as types from "./index.js";

export type UpdateW8BenInputLanguage =
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

/** Deprecated. */
export interface UpdateW8BEN {
  taxPayerDetails?: types.TaxPayerDetails;
  documents?: types.Document[];
  inputLanguage?: types.UpdateW8BenInputLanguage;
  translation?: boolean;
  accountId?: string;
}
