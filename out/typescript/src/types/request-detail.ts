export interface RequestDetail {
  requestId?: number;
  dateSubmitted?: string;
  status?: string;
  accountID?: string;
  requestType?: string;
}
