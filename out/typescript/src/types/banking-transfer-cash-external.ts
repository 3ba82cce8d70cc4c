import type * as types from "./index.js";

export type BankingTransferCashExternalRequestInstructionType =
  | "DEPOSIT"
  | "WITHDRAWAL"
  | (string & {});

export interface BankingTransferCashExternalRequest {
  instructionType: types.BankingTransferCashExternalRequestInstructionType;
  instruction: types.DepositFundsInstruction | types.WithdrawFundsInstruction;
}
