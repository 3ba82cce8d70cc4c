import type * as types from "./index.js";

export type AccountAttributesClearingStatus = "O" | "P" | "N" | "A" | "R" | "C" | (string & {});

export type AccountAttributesIbEntity = "IBLLC-US" | "IB-CAN" | "IB-UK" | "IB-IE" | (string & {});

export interface AccountAttributesParent {
  accountId?: string;
  isMChild?: boolean;
  isMParent?: boolean;
  isMultiplex?: boolean;
  mmc?: unknown[];
}

export interface AccountAttributes {
  "PrepaidCrypto-P"?: boolean;
  "PrepaidCrypto-Z"?: boolean;
  accountAlias?: string | null;
  accountId?: string;
  accountStatus?: number;
  accountTitle?: string;
  accountVan?: string;
  acctCustType?: string;
  brokerageAccess?: boolean;
  businessType?: string;
  category?: string;
  clearingStatus?: types.AccountAttributesClearingStatus;
  covestor?: boolean;
  currency?: "USD";
  desc?: string;
  displayName?: string;
  faClient?: boolean;
  ibEntity?: types.AccountAttributesIbEntity;
  id?: string;
  noClientTrading?: boolean;
  parent?: types.AccountAttributesParent;
  trackVirtualFXPortfolio?: boolean;
  tradingType?: "STKNOPT";
  type?: "DEMO";
}
