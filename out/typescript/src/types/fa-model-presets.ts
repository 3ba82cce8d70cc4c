export interface FaModelPresetsRequest {
  reqID?: number;
  subscriptionKey?: string;
}
