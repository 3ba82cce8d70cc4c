import type * as types from "./index.js";

export interface ProhibitedCountryQuestionnaire {
  prohibitedQuestionnaireDetails?: types.ProhibitedQuestionnaireDetail[];
  accountId?: string;
  externalId?: string;
  entityId?: string;
}
