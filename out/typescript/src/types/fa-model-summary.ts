export interface FaModelSummaryRequest {
  reqID?: number;
  model?: string;
  subscriptionKey?: string;
}
