import type * as types from "./index.js";

export interface AccountSummaryResponseCashBalance {
  currency?: string;
  balance?: number;
  settledCash?: number;
}

export interface AccountSummaryResponse {
  accountType?: string;
  status?: string;
  balance?: number;
  SMA?: number;
  buyingPower?: number;
  availableFunds?: number;
  excessLiquidity?: number;
  netLiquidationValue?: number;
  equityWithLoanValue?: number;
  regTLoan?: number;
  securitiesGVP?: number;
  totalCashValue?: number;
  accruedInterest?: number;
  regTMargin?: number;
  initialMargin?: number;
  maintenanceMargin?: number;
  cashBalances?: types.AccountSummaryResponseCashBalance[];
}
