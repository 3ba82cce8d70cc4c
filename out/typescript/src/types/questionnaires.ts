import type * as types from "./index.js";

export interface Questionnaires {
  questionnaire?: types.Questionnaire[];
}
