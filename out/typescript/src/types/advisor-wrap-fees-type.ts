import type * as types from "./index.js";

export type AdvisorWrapFeesTypeStrategy = "AUTOMATED" | "DIRECTBILLING" | "NO_FEE" | (string & {});

export interface AdvisorWrapFeesType {
  automatedFeesDetails?: types.AutomatedWrapFeeDetailsType[];
  highWaterMarkConfigHwma?: types.HighWaterMarkType;
  highWaterMarkConfigHwmq?: types.HighWaterMarkType;
  strategy?: types.AdvisorWrapFeesTypeStrategy;
  chargeAdvisor?: boolean;
  chargeOtherFeesToAdvisor?: boolean;
}
