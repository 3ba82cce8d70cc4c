export interface FaSaveModelPresetsResponse {
  error?: string;
  reqID?: number;
  subscriptionStatus?: number;
  success?: boolean;
}
