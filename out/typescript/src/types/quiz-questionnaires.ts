import type * as types from "./index.js";

export interface QuizQuestionnaires {
  questionnaire?: types.Questionnaire[];
  accountId?: string;
  task?: types.Task[];
}
