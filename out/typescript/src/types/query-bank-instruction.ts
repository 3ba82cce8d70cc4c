import type * as types from "./index.js";

export type QueryBankInstructionBankInstructionMethod =
  | "ACH"
  | "WIRE"
  | "USACH"
  | "CAACH"
  | "SEPA"
  | "eDDA"
  | "eGIRO"
  | "OPEN_BANKING"
  | (string & {});

export interface QueryBankInstruction {
  clientInstructionId: number;
  accountId: string;
  bankInstructionMethod: types.QueryBankInstructionBankInstructionMethod;
}
