import type * as types from "./index.js";

export interface ResponseFileResponse {
  isProcessed?: boolean;
  name?: string;
  data?: { [key: string]: unknown };
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
}
