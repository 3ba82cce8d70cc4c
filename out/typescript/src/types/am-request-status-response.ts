export interface AmRequestStatusResponse {
  requestId?: string;
  requestType?: string;
  status?: string;
  message?: string;
  acctId?: string;
}
