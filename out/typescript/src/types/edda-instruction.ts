import type * as types from "./index.js";

export type EddaInstructionDebtorIdentificationDocumentType =
  | "hkId"
  | "passport"
  | "chinaId"
  | "hkMacaoEntryPermit"
  | (string & {});

export interface EddaInstruction {
  clientInstructionId: number;
  bankInstructionName: string;
  currency: string;
  accountId: string;
  bankBranchCode: string;
  bankAccountNumber: string;
  bankClearingCode: string;
  debtorIdentificationDocumentType: types.EddaInstructionDebtorIdentificationDocumentType;
}
