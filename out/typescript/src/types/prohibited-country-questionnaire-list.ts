import type * as types from "./index.js";

export interface ProhibitedCountryQuestionnaireList {
  prohibitedQuestionnaireDetail?: types.ProhibitedQuestionnaireDetail[];
  accountId?: string;
  externalId?: string;
  entityId?: string;
}
