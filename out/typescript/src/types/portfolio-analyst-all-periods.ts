export interface PortfolioAnalystAllPeriodsRequest {
  acctIds?: string[];
}
