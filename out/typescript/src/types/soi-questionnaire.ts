export interface SOIQuestionnaire {
  details?: string;
}
