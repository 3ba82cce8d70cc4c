import type * as types from "./index.js";

export type AssetExperienceAssetClass =
  | "BILL"
  | "BOND"
  | "CASH"
  | "CFD"
  | "COMB"
  | "FOP"
  | "FUND"
  | "FUT"
  | "OPT"
  | "SSF"
  | "STK"
  | "WAR"
  | "MRGN"
  | "CLP"
  | (string & {});

export type AssetExperienceKnowledgeLevel =
  | "Extensive"
  | "Good"
  | "Limited"
  | "None"
  | (string & {});

export interface AssetExperience {
  assetClass?: types.AssetExperienceAssetClass;
  yearsTrading?: number;
  tradesPerYear?: number;
  knowledgeLevel?: types.AssetExperienceKnowledgeLevel;
}
