import type * as types from "./index.js";

export interface BankingTransferCashInternalRequest {
  instructionType: "INTERNAL_CASH_TRANSFER";
  instruction: types.InternalCashTransferInstruction;
}
