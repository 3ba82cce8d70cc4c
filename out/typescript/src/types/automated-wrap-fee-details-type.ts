import type * as types from "./index.js";

export type AutomatedWrapFeeDetailsTypeType =
  | "ANNUALFLATFEE"
  | "ANNUALFLATFEE_MONTHLY"
  | "ANNUALFLATFEE_QUATERLY"
  | "PERCENTOFEQUITY"
  | "PERCENTOFEQUITY_MONTHLY"
  | "PERCENTOFEQUITY_EOM"
  | "PERCENTOFEQUITY_QUATERLY"
  | "PERCENTOFEQUITY_QUARTERLY"
  | "PERCENTOFEQUITY_EOQ"
  | "BLENDEDPERCENTOFEQUITY"
  | "BLENDEDPERCENTOFEQUITY_MONTHLY"
  | "BLENDEDPERCENTOFEQUITY_EOM"
  | "BLENDEDPERCENTOFEQUITY_QUARTERLY"
  | "BLENDEDPERCENTOFEQUITY_EOQ"
  | "INVOICE_LIMIT"
  | "INVOICE_LIMIT_Q"
  | "PERCENTOFPROFIT"
  | "PERCENTOFPROFIT_QUARTER"
  | "PERTRADE"
  | "PERCENTOFNLV_CAP"
  | "PERCENTOFNLV_CAP_EOPEQTY"
  | "PERCENTOFNLV_CAP_Q"
  | "PERCENTOFNLV_CAP_EOPEQTY_Q"
  | (string & {});

export interface AutomatedWrapFeeDetailsType {
  perTradeMarkups?: types.CommissionScheduleType;
  annualBlendedPercentages?: types.AnnualBlendedPercentage[];
  navRanges?: types.NAVRangeType[];
  type?: types.AutomatedWrapFeeDetailsTypeType;
  maxFee?: number;
  numContracts?: number;
  postFrequency?: string;
  percentOfNLVCap?: string;
  percentOfNLVCapQ?: string;
}
