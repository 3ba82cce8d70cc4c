export interface FaModelsRequest {
  reqID?: number;
  subscriptionKey?: string;
}
