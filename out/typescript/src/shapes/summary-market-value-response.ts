import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SummaryMarketValueResponseCurrency: core.Shape = {
  object: {
    total_cash: "string",
    settled_cash: "string",
    "MTD Interest": "string",
    stock: "string",
    options: "string",
    futures: "string",
    future_options: "string",
    funds: "string",
    dividends_receivable: "string",
    mutual_funds: "string",
    money_market: "string",
    bonds: "string",
    "Govt Bonds": "string",
    t_bills: "string",
    warrants: "string",
    issuer_option: "string",
    commodity: "string",
    "Notional CFD": "string",
    cfd: "string",
    Cryptocurrency: "string",
    net_liquidation: "string",
    unrealized_pnl: "string",
    realized_pnl: "string",
    "Exchange Rate": "string",
  },
};

export const SummaryMarketValueResponse: core.Shape = {
  object: { currency: () => shapes.SummaryMarketValueResponseCurrency },
};
