export interface RegistrationTask {
  externalId?: string;
  formNumber?: number;
  formName?: string;
  action?: string;
  dateCompleted?: string;
  state?: string;
  questionIds?: number[];
  warning?: string;
  isRequiredForApproval?: boolean;
  isCompleted?: boolean;
  isDeclined?: boolean;
}
