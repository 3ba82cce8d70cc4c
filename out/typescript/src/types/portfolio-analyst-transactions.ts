export interface PortfolioAnalystTransactionsRequest {
  acctIds?: string[];
  conids?: number[];
  currency?: string;
  days?: number;
}
