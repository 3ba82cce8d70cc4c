export interface BulkMultiStatusResponse {
  status: number;
  instructionSetId: number;
  instructionResults?: unknown[];
}
