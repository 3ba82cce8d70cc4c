import type * as types from "./index.js";

export type CommissionScheduleTypePricingStructure = "FIXED" | "TIERED" | (string & {});

export interface CommissionScheduleType {
  markups?: types.CommissionMarkupType[];
  pricingStructure?: types.CommissionScheduleTypePricingStructure;
}
