import type * as types from "./index.js";

export interface QuestionnairesWithAccount {
  questionnaire?: types.Questionnaire[];
  accountId?: string;
}
