import type * as types from "./index.js";

export type ExternalPositionTransferSubType = "ACATS" | "ATON" | (string & {});

export type ExternalPositionTransferSourceIraType =
  | "RO"
  | "RI"
  | "RT"
  | "SP"
  | "ED"
  | "TH"
  | "RH"
  | "SH"
  | (string & {});

export interface ExternalPositionTransfer {
  clientInstructionId: number;
  type: "FULL";
  subType: types.ExternalPositionTransferSubType;
  brokerId: string;
  brokerName: string;
  accountAtBroker: string;
  sourceIRAType?: types.ExternalPositionTransferSourceIraType;
  accountId: string;
  signature: string;
}
