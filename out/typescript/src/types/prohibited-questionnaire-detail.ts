import type * as types from "./index.js";

export type ProhibitedQuestionnaireDetailCode =
  | "PASSPORT"
  | "CITIZENSHIP"
  | "BUSINESSDEALINGS"
  | "FINANCIALACCOUNTS"
  | "RESIDENT"
  | "MULTI"
  | "BIRTH"
  | (string & {});

export interface ProhibitedQuestionnaireDetail {
  code?: types.ProhibitedQuestionnaireDetailCode;
  status?: boolean;
  details?: string;
}
