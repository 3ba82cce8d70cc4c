export interface ErrorOnlyResponse {
  error?: string;
}
