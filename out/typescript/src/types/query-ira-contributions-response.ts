import type * as types from "./index.js";

export interface QueryIRAContributionsResponse {
  status: number;
  instructionSetId: number;
  instructionResult?: types.QueryIRAContributionsResult;
}
