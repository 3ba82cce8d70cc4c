export interface QuestionnaireType {
  formNumber?: number;
  detail?: string;
}
