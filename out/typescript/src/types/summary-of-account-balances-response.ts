import type * as types from "./index.js";

export interface SummaryOfAccountBalancesResponseTotal {
  net_liquidation?: string;
  "Nt Lqdtn Uncrtnty"?: string;
  equity_with_loan?: string;
  "Prvs Dy Eqty Wth Ln Vl"?: string;
  sec_gross_pos_val?: string;
  cash?: string;
  "MTD Interest"?: string;
  "Pndng Dbt Crd Chrgs"?: string;
}

export interface SummaryOfAccountBalancesResponseCommodities {
  net_liquidation?: string;
  equity_with_loan?: string;
  cash?: string;
  "MTD Interest"?: string;
  "Pndng Dbt Crd Chrgs"?: string;
}

export interface SummaryOfAccountBalancesResponseSecurities {
  net_liquidation?: string;
  equity_with_loan?: string;
  "Prvs Dy Eqty Wth Ln Vl"?: string;
  sec_gross_pos_val?: string;
  cash?: string;
  "MTD Interest"?: string;
  "Pndng Dbt Crd Chrgs"?: string;
}

export interface SummaryOfAccountBalancesResponse {
  total?: types.SummaryOfAccountBalancesResponseTotal;
  commodities?: types.SummaryOfAccountBalancesResponseCommodities;
  securities?: types.SummaryOfAccountBalancesResponseSecurities;
}
