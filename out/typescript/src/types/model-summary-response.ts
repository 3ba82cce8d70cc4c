export interface ModelSummaryResponse {
  bootstrapped?: boolean;
  ci?: boolean;
  desc?: string;
  isStatic?: boolean;
  mismatch?: boolean;
  model?: string;
  nlv?: number | string;
  numAccounts?: number;
  reqID?: number;
  subscriptionStatus?: number;
}
