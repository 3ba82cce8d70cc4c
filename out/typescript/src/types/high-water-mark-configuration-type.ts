export interface HighWaterMarkConfigurationType {
  numberOfPeriods?: number;
  prorateForWithdrawals?: boolean;
}
