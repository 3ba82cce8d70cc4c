import type * as types from "./index.js";

export interface ORGRegulatoryInfoType {
  publicCompanyInfo?: types.PublicCompanyInfoType;
  orgRegulators?: types.ORGRegulatorType[];
  regulated?: boolean;
  public?: boolean;
}
