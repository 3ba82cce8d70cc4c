export interface AnswerDetail {
  name?: string;
  detail?: string;
}
