export interface AccountsSetDynamicRequest {
  acctId: string;
}
