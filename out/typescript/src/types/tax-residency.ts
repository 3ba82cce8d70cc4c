import type * as types from "./index.js";

export type TaxResidencyTinType = "SSN" | "EIN" | "NonUS_NationalId" | (string & {});

export interface TaxResidency {
  country?: string;
  tin?: string;
  tinType?: types.TaxResidencyTinType;
}
