import type * as types from "./index.js";

export type ProcessDocumentsInputLanguage =
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

export interface ProcessDocuments {
  documents?: types.Document[];
  inputLanguage?: types.ProcessDocumentsInputLanguage;
  translation?: boolean;
}
