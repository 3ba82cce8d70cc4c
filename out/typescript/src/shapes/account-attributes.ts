import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AccountAttributesClearingStatus: core.Shape = {
  values: ["O", "P", "N", "A", "R", "C"],
};

export const AccountAttributesIbEntity: core.Shape = {
  values: ["IBLLC-US", "IB-CAN", "IB-UK", "IB-IE"],
};

export const AccountAttributesParent: core.Shape = {
  object: {
    accountId: "string",
    isMChild: "boolean",
    isMParent: "boolean",
    isMultiplex: "boolean",
    mmc: "array",
  },
};

export const AccountAttributes: core.Shape = {
  object: {
    "PrepaidCrypto-P": "boolean",
    "PrepaidCrypto-Z": "boolean",
    accountAlias: { nullable: "string" },
    accountId: "string",
    accountStatus: "integer",
    accountTitle: "string",
    accountVan: "string",
    acctCustType: "string",
    brokerageAccess: "boolean",
    businessType: "string",
    category: "string",
    clearingStatus: () => shapes.AccountAttributesClearingStatus,
    covestor: "boolean",
    currency: { values: ["USD"] },
    desc: "string",
    displayName: "string",
    faClient: "boolean",
    ibEntity: () => shapes.AccountAttributesIbEntity,
    id: "string",
    noClientTrading: "boolean",
    parent: () => shapes.AccountAttributesParent,
    trackVirtualFXPortfolio: "boolean",
    tradingType: { values: ["STKNOPT"] },
    type: { values: ["DEMO"] },
  },
};
