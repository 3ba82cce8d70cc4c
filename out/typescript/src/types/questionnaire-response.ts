import type * as types from "./index.js";

export interface QuestionnaireResponse {
  questionId?: number;
  question?: string;
  isMandatoryToAnswer?: boolean;
  questionType?: string;
  answers?: types.AnswerResponse[];
}
