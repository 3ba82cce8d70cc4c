import type * as types from "./index.js";

export interface AccountManagementRequestsPayload {
  accountManagementRequests?: types.AccountManagementRequests;
}
