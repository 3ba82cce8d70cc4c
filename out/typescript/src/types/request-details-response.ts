import type * as types from "./index.js";

export interface RequestDetailsResponse {
  requestDetails?: types.RequestDetail[];
  offset?: number;
  limit?: number;
  total?: number;
}
