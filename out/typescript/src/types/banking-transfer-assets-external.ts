import type * as types from "./index.js";

export type BankingTransferAssetsExternalRequestInstructionType =
  | "DWAC"
  | "FOP"
  | "COMPLEX_ASSET_TRANSFER"
  | "EXTERNAL_POSITION_TRANSFER"
  | (string & {});

export interface BankingTransferAssetsExternalRequest {
  instructionType: types.BankingTransferAssetsExternalRequestInstructionType;
  instruction:
    | types.FopInstruction
    | types.DwacInstruction
    | types.ComplexAssetTransferInstruction
    | types.ExternalPositionTransfer;
}
