import type * as types from "./index.js";

export type SourceOfIncomeTypeSourceType =
  | "CONSULTING"
  | "DISABILITY"
  | "INHERITANCE"
  | "INTEREST"
  | "REALESTATE"
  | "RENTAL"
  | "SEVERANCE"
  | "SPOUSE"
  | "TRADINGANDINVESTMENTS"
  | "PENSIONANDSOCIALSECURITY"
  | "UNEMPLOYMENT"
  | "OTHER"
  | (string & {});

export interface SourceOfIncomeType {
  sourceType?: types.SourceOfIncomeTypeSourceType;
  percentage?: number;
  description?: string;
}
