export interface ModelPresetsResponse {
  avoidNegativeCashInCore?: boolean;
  cashQtyEstimateFactor?: number;
  closeDivestCorePosition?: boolean;
  fullyInvestExistingLongPositions?: boolean;
  keepModelOpen?: boolean;
  preferCrossWithIndependent?: boolean;
  preferTransferFromIndependent?: boolean;
  reqID?: number;
  roundAllocExchBoardLot?: boolean;
  subscriptionStatus?: number;
  useNonBaseCcy?: boolean;
  useToleranceRange?: boolean;
}
