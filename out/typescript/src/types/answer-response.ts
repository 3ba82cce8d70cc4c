export interface AnswerResponse {
  answerId?: number;
  answer?: string;
  dependentQuestionId?: number;
  dependentAnswerId?: number;
  multiAnswerDetail?: string[];
}
