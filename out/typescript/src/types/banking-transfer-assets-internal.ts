import type * as types from "./index.js";

export interface BankingTransferAssetsInternalRequest {
  instructionType: "INTERNAL_POSITION_TRANSFER";
  instruction: types.InternalPositionTransferInstruction;
}
