import type * as types from "./index.js";

export type BankingTransferCashExternalBulkRequestInstructionType =
  | "DEPOSIT"
  | "WITHDRAWAL"
  | (string & {});

export interface BankingTransferCashExternalBulkRequest {
  instructionType: types.BankingTransferCashExternalBulkRequestInstructionType;
  instructions: unknown[];
}
