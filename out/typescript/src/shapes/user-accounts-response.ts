import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const UserAccountsResponseAcctPropsValue: core.Shape = {
  object: {
    hasChildAccounts: "boolean",
    supportsCashQty: "boolean",
    liteUnderPro: "boolean",
    noFXConv: "boolean",
    isProp: "boolean",
    supportsFractions: "boolean",
    allowCustomerTime: "boolean",
    autoFx: "boolean",
  },
};

export const UserAccountsResponseAllowFeatures: core.Shape = {
  object: {
    showGFIS: "boolean",
    showEUCostReport: "boolean",
    allowEventContract: "boolean",
    allowFXConv: "boolean",
    allowFinancialLens: "boolean",
    allowMTA: "boolean",
    allowTypeAhead: "boolean",
    allowEventTrading: "boolean",
    snapshotRefreshTimeout: "integer",
    liteUser: "boolean",
    showWebNews: "boolean",
    research: "boolean",
    debugPnl: "boolean",
    showTaxOpt: "boolean",
    showImpactDashboard: "boolean",
    allowDynAccount: "boolean",
    allowCrypto: "boolean",
    allowedAssetTypes: "string",
    restrictTradeSubscription: "boolean",
    showUkUserLabels: "boolean",
    sideBySide: "boolean",
  },
};

export const UserAccountsResponseChartPeriods: core.Shape = {
  object: {
    STK: ["string"],
    CFD: ["string"],
    OPT: ["string"],
    FOP: ["string"],
    WAR: ["string"],
    IOPT: ["string"],
    FUT: ["string"],
    CASH: ["string"],
    IND: ["string"],
    BOND: ["string"],
    FUND: ["string"],
    CMDTY: ["string"],
    PHYSS: ["string"],
    CRYPTO: ["string"],
  },
};

export const UserAccountsResponseServerInfo: core.Shape = {
  object: { serverName: "string", serverVersion: "string" },
};

export const UserAccountsResponse: core.Shape = {
  object: {
    accounts: ["string"],
    acctProps: { map: () => shapes.UserAccountsResponseAcctPropsValue },
    aliases: { map: "string" },
    allowFeatures: () => shapes.UserAccountsResponseAllowFeatures,
    chartPeriods: () => shapes.UserAccountsResponseChartPeriods,
    groups: ["string"],
    profiles: ["string"],
    selectedAccount: "string",
    serverInfo: () => shapes.UserAccountsResponseServerInfo,
    sessionId: "string",
    isFt: "boolean",
    isPaper: "boolean",
  },
};
