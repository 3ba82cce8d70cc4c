import type * as types from "./index.js";

export type FinancialInformationInvestmentObjective =
  | "Trading"
  | "Growth"
  | "Speculation"
  | "Hedging"
  | "Preservation"
  | "Income"
  | (string & {});

export interface FinancialInformation {
  investmentExperience?: types.AssetExperience[];
  investmentObjectives?: types.FinancialInformationInvestmentObjective[];
  additionalSourcesOfIncome?: types.SourceOfIncomeType[];
  sourcesOfWealth?: types.SourceOfWealthType[];
  soiQuestionnaire?: types.SOIQuestionnaire;
  questionnaires?: types.QuestionnaireType[];
  netWorth?: number;
  liquidNetWorth?: number;
  annualNetIncome?: number;
  totalAssets?: number;
  sourceOfFunds?: string;
  translated?: boolean;
}
