import type * as types from "./index.js";

export type DeleteBankInstructionBankInstructionMethod = "WIRE" | "ACH" | (string & {});

export interface DeleteBankInstruction {
  clientInstructionId: number;
  accountId: string;
  bankInstructionName: string;
  bankInstructionMethod: types.DeleteBankInstructionBankInstructionMethod;
  currency: string;
}
