import type * as types from "./index.js";

export type IraDepositDetailsDepositType = "contribution" | "rollover" | (string & {});

export type IraDepositDetailsTaxYear = "current" | "prior" | (string & {});

export type IraDepositDetailsFromIraType =
  | "RI"
  | "RO"
  | "RT"
  | "SP"
  | "ED"
  | "TH"
  | "RH"
  | "SH"
  | "RRSP"
  | "SRRSP"
  | "TFSA"
  | "SIMPLE"
  | "ISA"
  | "JISA"
  | (string & {});

export interface IRADepositDetails {
  depositType?: types.IraDepositDetailsDepositType;
  taxYear?: types.IraDepositDetailsTaxYear;
  fromIraType?: types.IraDepositDetailsFromIraType;
}
