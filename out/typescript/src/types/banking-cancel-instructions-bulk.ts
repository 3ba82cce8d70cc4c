export interface BankingCancelInstructionsBulkRequest {
  instructionType: "CANCEL_INSTRUCTION";
  instructions: unknown[];
}
