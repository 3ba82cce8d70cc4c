import type * as types from "./index.js";

export interface UserNameAvailableResponse {
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  isValid?: boolean;
  isAvailable?: boolean;
  suggestedUserName?: string[];
}
