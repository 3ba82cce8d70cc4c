export interface BankingTransferAssetsInternalBulkRequest {
  instructionType: "INTERNAL_POSITION_TRANSFER";
  instructions: unknown[];
}
