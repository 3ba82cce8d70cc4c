export interface OrderValueLimits {
  maxOrderValue?: number;
  maxGrossValue?: number;
  maxNetValue?: number;
  netContractLimit?: number;
}
