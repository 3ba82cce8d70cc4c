export interface ContractsExchangeRateResponse {
  rate?: number;
}
