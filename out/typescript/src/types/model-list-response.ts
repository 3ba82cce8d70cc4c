export interface ModelListResponse {
  baseCcy?: string;
  masterAccount?: string;
  models?: unknown[];
  reqID?: number;
  subscriptionStatus?: number;
}
