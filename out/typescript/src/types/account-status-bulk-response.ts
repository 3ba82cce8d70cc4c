import type * as types from "./index.js";

export interface AccountStatusBulkResponse {
  accounts?: types.AccountStatusResponse[];
  offset?: number;
  limit?: number;
  total?: number;
}
