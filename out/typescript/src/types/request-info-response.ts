export interface RequestInfoResponse {
  requestId?: number;
  executedAt?: string;
}
