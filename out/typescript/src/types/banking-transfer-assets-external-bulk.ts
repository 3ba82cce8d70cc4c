import type * as types from "./index.js";

export type BankingTransferAssetsExternalBulkRequestInstructionType =
  | "DWAC"
  | "FOP"
  | "COMPLEX_ASSET_TRANSFER"
  | "EXTERNAL_POSITION_TRANSFER"
  | (string & {});

export interface BankingTransferAssetsExternalBulkRequest {
  instructionType: types.BankingTransferAssetsExternalBulkRequestInstructionType;
  instructions: unknown[];
}
