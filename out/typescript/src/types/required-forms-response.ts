import type * as types from "./index.js";

export interface RequiredFormsResponse {
  forms?: string[];
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
}
