import type * as types from "./index.js";

export type BankingQueryWithdrawableFundsRequestInstructionType =
  | "QUERY_WITHDRAWABLE_FUNDS"
  | "QUERY_IRA_CONTRIBUTIONS"
  | (string & {});

export interface BankingQueryWithdrawableFundsRequest {
  instructionType: types.BankingQueryWithdrawableFundsRequestInstructionType;
  instruction: types.QueryWithdrawableFunds | types.QueryIRAContributions;
}
