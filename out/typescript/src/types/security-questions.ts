import type * as types from "./index.js";

export type SecurityQuestionsInputLanguage =
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

export interface SecurityQuestions {
  details?: types.Details[];
  referenceUserName?: string;
  inputLanguage?: types.SecurityQuestionsInputLanguage;
}
