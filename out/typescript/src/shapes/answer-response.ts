import type * as core from "../core/index.js";

export const AnswerResponse: core.Shape = {
  object: {
    answerId: "integer",
    answer: "string",
    dependentQuestionId: "integer",
    dependentAnswerId: "integer",
    multiAnswerDetail: ["string"],
  },
};
