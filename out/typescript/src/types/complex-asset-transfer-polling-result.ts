import type * as types from "./index.js";

export interface ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem {
  contractId?: number;
  assetType?: string;
  description?: string;
  isin?: string;
  symbol?: string;
  quantity?: string;
  status?: string;
}

export interface ComplexAssetTransferPollingResult {
  clientInstructionId: number;
  instructionType: types.PollingInstructionResultInstructionType;
  instructionStatus: types.PollingInstructionResultInstructionStatus;
  instructionId: number;
  ibReferenceId?: number;
  description?: string;
  error?: types.PollingInstructionResultError;
  clearingState: string;
  consolidatedComplexAssetTransferReport?: types.ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem[];
}
