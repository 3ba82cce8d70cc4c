export interface EFPQuantityLimits {
  maxNominalEfpPerOrder?: number;
  maxNetEfpTrades?: number;
  maxGrossEfpTrades?: number;
}
