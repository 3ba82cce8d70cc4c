import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AccountSummaryResponseCashBalance: core.Shape = {
  object: { currency: "string", balance: "number", settledCash: "number" },
};

export const AccountSummaryResponse: core.Shape = {
  object: {
    accountType: "string",
    status: "string",
    balance: "number",
    SMA: "number",
    buyingPower: "number",
    availableFunds: "number",
    excessLiquidity: "number",
    netLiquidationValue: "number",
    equityWithLoanValue: "number",
    regTLoan: "number",
    securitiesGVP: "number",
    totalCashValue: "number",
    accruedInterest: "number",
    regTMargin: "number",
    initialMargin: "number",
    maintenanceMargin: "number",
    cashBalances: [() => shapes.AccountSummaryResponseCashBalance],
  },
};
