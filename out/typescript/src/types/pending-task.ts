export interface PendingTask {
  taskNumber?: number;
  formNumber?: number;
  formName?: string;
  action?: string;
  externalId?: string;
  state?: string;
  documentRejectReason?: string[];
  url?: string;
  startDate?: string;
  au10tixCreatedDate?: string;
  au10tixExpiryDate?: string;
  entityId?: number;
  requiredForApproval?: boolean;
  onlineTask?: boolean;
  requiredForTrading?: boolean;
  questionIds?: number[];
}
