import type * as types from "./index.js";

export interface Answer {
  answerDetail?: types.AnswerDetail[];
  detail?: string;
  id?: number;
  questionId?: number;
}
