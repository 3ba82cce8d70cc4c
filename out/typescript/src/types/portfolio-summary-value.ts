export interface PortfolioSummaryValue {
  amount?: number;
  currency?: number | string | null;
  isNull?: boolean;
  severity?: number;
  timestamp?: number;
  value?: string | null;
}
