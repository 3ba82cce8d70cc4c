import type * as types from "./index.js";

export type CommissionConfigStyle = "Bundled" | "Unbundled" | (string & {});

export type CommissionConfigType = "Commodities" | "Securities" | (string & {});

export interface CommissionConfig {
  style?: types.CommissionConfigStyle;
  type?: types.CommissionConfigType;
}
