export interface PortfolioInvalidatePositionsResponse {
  message?: string;
}
