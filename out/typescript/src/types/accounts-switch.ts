export interface AccountsSwitchRequest {
  acctId?: string;
}
