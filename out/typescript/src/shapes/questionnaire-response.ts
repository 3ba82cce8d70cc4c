import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const QuestionnaireResponse: core.Shape = {
  object: {
    questionId: "integer",
    question: "string",
    isMandatoryToAnswer: "boolean",
    questionType: "string",
    answers: [() => shapes.AnswerResponse],
  },
};
