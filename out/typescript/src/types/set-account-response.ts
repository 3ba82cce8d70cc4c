export interface SetAccountResponse {
  set?: boolean;
  acctId?: string;
}
