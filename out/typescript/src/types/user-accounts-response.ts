import type * as types from "./index.js";

export interface UserAccountsResponseAcctPropsValue {
  hasChildAccounts?: boolean;
  supportsCashQty?: boolean;
  liteUnderPro?: boolean;
  noFXConv?: boolean;
  isProp?: boolean;
  supportsFractions?: boolean;
  allowCustomerTime?: boolean;
  autoFx?: boolean;
}

export interface UserAccountsResponseAllowFeatures {
  showGFIS?: boolean;
  showEUCostReport?: boolean;
  allowEventContract?: boolean;
  allowFXConv?: boolean;
  allowFinancialLens?: boolean;
  allowMTA?: boolean;
  allowTypeAhead?: boolean;
  allowEventTrading?: boolean;
  snapshotRefreshTimeout?: number;
  liteUser?: boolean;
  showWebNews?: boolean;
  research?: boolean;
  debugPnl?: boolean;
  showTaxOpt?: boolean;
  showImpactDashboard?: boolean;
  allowDynAccount?: boolean;
  allowCrypto?: boolean;
  allowedAssetTypes?: string;
  restrictTradeSubscription?: boolean;
  showUkUserLabels?: boolean;
  sideBySide?: boolean;
}

export interface UserAccountsResponseChartPeriods {
  STK?: string[];
  CFD?: string[];
  OPT?: string[];
  FOP?: string[];
  WAR?: string[];
  IOPT?: string[];
  FUT?: string[];
  CASH?: string[];
  IND?: string[];
  BOND?: string[];
  FUND?: string[];
  CMDTY?: string[];
  PHYSS?: string[];
  CRYPTO?: string[];
}

export interface UserAccountsResponseServerInfo {
  serverName?: string;
  serverVersion?: string;
}

export interface UserAccountsResponse {
  accounts?: string[];
  acctProps?: { [key: string]: types.UserAccountsResponseAcctPropsValue };
  aliases?: { [key: string]: string };
  allowFeatures?: types.UserAccountsResponseAllowFeatures;
  chartPeriods?: types.UserAccountsResponseChartPeriods;
  groups?: string[];
  profiles?: string[];
  selectedAccount?: string;
  serverInfo?: types.UserAccountsResponseServerInfo;
  sessionId?: string;
  isFt?: boolean;
  isPaper?: boolean;
}
