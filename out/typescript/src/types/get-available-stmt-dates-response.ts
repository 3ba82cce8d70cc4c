import type * as types from "./index.js";

export interface GetAvailableStmtDatesResponse {
  data?: types.AvailableStatementDatesData;
}
