import type * as types from "./index.js";

export interface QueryRecentRecurringEventResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryRecentRecurringEventResult;
}
