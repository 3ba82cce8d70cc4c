import type * as types from "./index.js";

export type ChangeAccountHolderDetailInputLanguage =
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

export interface ChangeAccountHolderDetail {
  newAccountHolderDetails?: types.AssociatedIndividual[];
  documents?: types.DocumentSubmission;
  accountId?: string;
  referenceUserName?: string;
  inputLanguage?: types.ChangeAccountHolderDetailInputLanguage;
  translation?: boolean;
}
