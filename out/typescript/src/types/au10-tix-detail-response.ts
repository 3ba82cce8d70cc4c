import type * as types from "./index.js";

export interface Au10TixDetailResponse {
  startDate?: string;
  expiryDate?: string;
  error?: types.ErrorResponse;
  hasError?: boolean;
  errorDescription?: string;
  url?: string;
  externalId?: string;
  entityId?: number;
  state?: string;
}
