import type * as types from "./index.js";

export interface Questionnaire {
  answers?: types.Answer[];
  formNumber?: number;
}
