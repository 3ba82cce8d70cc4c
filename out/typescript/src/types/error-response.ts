import type * as types from "./index.js";

export interface ErrorResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
}
