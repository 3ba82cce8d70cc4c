import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SummaryOfAccountBalancesResponseTotal: core.Shape = {
  object: {
    net_liquidation: "string",
    "Nt Lqdtn Uncrtnty": "string",
    equity_with_loan: "string",
    "Prvs Dy Eqty Wth Ln Vl": "string",
    sec_gross_pos_val: "string",
    cash: "string",
    "MTD Interest": "string",
    "Pndng Dbt Crd Chrgs": "string",
  },
};

export const SummaryOfAccountBalancesResponseCommodities: core.Shape = {
  object: {
    net_liquidation: "string",
    equity_with_loan: "string",
    cash: "string",
    "MTD Interest": "string",
    "Pndng Dbt Crd Chrgs": "string",
  },
};

export const SummaryOfAccountBalancesResponseSecurities: core.Shape = {
  object: {
    net_liquidation: "string",
    equity_with_loan: "string",
    "Prvs Dy Eqty Wth Ln Vl": "string",
    sec_gross_pos_val: "string",
    cash: "string",
    "MTD Interest": "string",
    "Pndng Dbt Crd Chrgs": "string",
  },
};

export const SummaryOfAccountBalancesResponse: core.Shape = {
  object: {
    total: () => shapes.SummaryOfAccountBalancesResponseTotal,
    commodities: () => shapes.SummaryOfAccountBalancesResponseCommodities,
    securities: () => shapes.SummaryOfAccountBalancesResponseSecurities,
  },
};
