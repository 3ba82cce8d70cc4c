import type * as types from "./index.js";

export interface QueryRecurringInstructionsResponse {
  instructionResult?: types.QueryRecurringInstructionsResult;
}
