import type * as types from "./index.js";

export type QueryBankInstructionResultBankInstructionMethod =
  | "WIRE"
  | "ACH"
  | "USACH"
  | "CAACH"
  | "SEPA"
  | "eDDA"
  | "eGIRO"
  | "OPEN_BANKING"
  | (string & {});

export interface QueryBankInstructionResultBankInstructionDetail {
  instructionName: string;
  type: string;
  currency: string;
  instructionStatus: string;
  bankRoutingNumber: string;
  bankAccountNumber: string;
}

export interface QueryBankInstructionResult {
  clientInstructionId: number;
  instructionType: types.InstructionResultInstructionType;
  instructionStatus: types.InstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  accountId: string;
  bankInstructionMethod: types.QueryBankInstructionResultBankInstructionMethod;
  bankInstructionDetails: types.QueryBankInstructionResultBankInstructionDetail[];
}
