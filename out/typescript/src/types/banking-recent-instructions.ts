import type * as types from "./index.js";

export interface BankingRecentInstructionsRequest {
  instructionType: "QUERY_RECENT_INSTRUCTIONS";
  instruction: types.QueryRecentInstructions;
}
