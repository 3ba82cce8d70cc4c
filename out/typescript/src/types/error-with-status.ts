export interface ErrorWithStatus {
  error?: string;
  statusCode?: string | number;
}
