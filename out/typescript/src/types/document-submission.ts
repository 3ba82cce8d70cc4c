import type * as types from "./index.js";

export type DocumentSubmissionInputLanguage =
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

export interface DocumentSubmission {
  documents?: types.Document[];
  accountId?: string;
  inputLanguage?: types.DocumentSubmissionInputLanguage;
  translation?: boolean;
}
