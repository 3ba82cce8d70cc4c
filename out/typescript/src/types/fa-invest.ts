export interface FaInvestResponse {
  reqID?: string;
  subscriptionKey?: string | null;
  subscriptionStatus?: number;
}

export interface FaInvestRequest {
  reqID?: number;
  model?: string;
  accountList?: unknown[];
  subscriptionKey?: string;
}
