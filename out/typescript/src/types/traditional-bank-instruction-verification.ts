import type * as types from "./index.js";

export type TraditionalBankInstructionVerificationBankInstructionCode =
  | "USACH"
  | "CAACH"
  | "ACHUS"
  | "WIRE"
  | (string & {});

export interface TraditionalBankInstructionVerification {
  clientInstructionId: number;
  bankInstructionCode: types.TraditionalBankInstructionVerificationBankInstructionCode;
  bankInstructionName: string;
  accountId: string;
  pendingInstructionId: number;
  creditAmount1: number;
  creditAmount2: number;
}
