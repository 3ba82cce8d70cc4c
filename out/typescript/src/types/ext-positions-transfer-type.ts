import type * as types from "./index.js";

export type ExtPositionsTransferTypeType = "FULL" | "PARTIAL" | (string & {});

export type ExtPositionsTransferTypeSubType = "ACATS" | "ATON" | (string & {});

export type ExtPositionsTransferTypeSrcIraType =
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

export interface ExtPositionsTransferType {
  partialStockPositions?: types.PartialStockPosition[];
  partialBondPositions?: types.PartialBondPosition[];
  partialOptionPositions?: types.PartialOptionPosition[];
  partialWarrantPositions?: types.PartialWarrantPosition[];
  partialFundPositions?: types.PartialFundPosition[];
  partialCashPositions?: types.PartialCashPosition[];
  type?: types.ExtPositionsTransferTypeType;
  subType?: types.ExtPositionsTransferTypeSubType;
  brokerId?: string;
  brokerName?: string;
  accountAtBroker?: string;
  srcIRAType?: types.ExtPositionsTransferTypeSrcIraType;
  marginLoan?: boolean;
  shortPos?: boolean;
  optionPos?: boolean;
  ibAccount?: string;
  thirdPartyType?: string;
  approximateAccountValue?: number;
  ssn?: string;
  ein?: string;
  signature?: string;
  authorizeToRemoveFund?: boolean;
}
