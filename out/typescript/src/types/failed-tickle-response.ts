export interface FailedTickleResponse {
  error?: string;
}
