import type * as types from "./index.js";

export type DvpInstructionType = "DTCID" | "NSCC" | "CMTA" | "GUS" | "OCCSSF" | (string & {});

export type DvpInstructionRole = "E" | "C" | "B" | (string & {});

export type DvpInstructionTxGroupCode = "G" | "Z" | "R" | "N" | (string & {});

export type DvpInstructionAssetClass =
  | "BILL"
  | "BOND"
  | "CASH"
  | "CFD"
  | "COMB"
  | "FOP"
  | "FUND"
  | "FUT"
  | "OPT"
  | "SSF"
  | "STK"
  | "WAR"
  | "MRGN"
  | "CLP"
  | (string & {});

export type DvpInstructionExchange =
  | "NYSE"
  | "AMEX"
  | "NASDAQ"
  | "CBOE"
  | "ISE"
  | "BOX"
  | "PHLX"
  | "PSE"
  | (string & {});

export interface DVPInstruction {
  id?: string;
  externalId?: string;
  externalAccountID?: string;
  accountID?: string;
  name?: string;
  type?: types.DvpInstructionType;
  role?: types.DvpInstructionRole;
  agentID?: string;
  firmID?: string;
  agentName?: string;
  accountName?: string;
  dayDoID?: string;
  txGroupCode?: types.DvpInstructionTxGroupCode;
  brokerCode?: string;
  assetClass?: types.DvpInstructionAssetClass;
  exchange?: types.DvpInstructionExchange;
  prepayTax?: boolean;
  prepayCommission?: boolean;
  expiry?: string;
  default?: boolean;
}
