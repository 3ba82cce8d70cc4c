export interface AccountStatusResponse {
  dateOpened?: string;
  dateStarted?: string;
  dateClosed?: string;
  accountId?: string;
  status?: string;
  description?: string;
  masterAccountId?: string;
  adminAccountId?: string;
  state?: string;
  message?: string;
}
