export interface FaInvestedAccountsRequest {
  reqID?: number;
  model?: string;
  subscriptionStatus?: number;
}
