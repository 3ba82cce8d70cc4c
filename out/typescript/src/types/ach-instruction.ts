import type * as types from "./index.js";

export type AchInstructionBankInstructionCode = "CAACH" | "USACH" | (string & {});

export type AchInstructionAchType = "DEBIT" | "CREDIT" | "DEBIT_CREDIT" | (string & {});

export type AchInstructionClientAccountInfoBankAccountTypeCode = 0 | 1 | 2 | (number & {});

export interface AchInstructionClientAccountInfo {
  bankRoutingNumber: string;
  bankAccountNumber: string;
  bankName: string;
  bankAccountTypeCode: types.AchInstructionClientAccountInfoBankAccountTypeCode;
}

export interface AchInstruction {
  clientInstructionId: number;
  bankInstructionCode: types.AchInstructionBankInstructionCode;
  achType: types.AchInstructionAchType;
  bankInstructionName: string;
  currency: string;
  accountId: string;
  clientAccountInfo: types.AchInstructionClientAccountInfo;
}
