export interface BankingTransferCashInternalBulkRequest {
  instructionType: "INTERNAL_CASH_TRANSFER";
  instructions: unknown[];
}
