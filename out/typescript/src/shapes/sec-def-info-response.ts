import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SecDefInfoResponseRight: core.Shape = { values: ["P", "C", "?"] };

export const SecDefInfoResponse: core.Shape = {
  object: {
    conid: "integer",
    ticker: "string",
    secType: "string",
    listingExchange: "string",
    exchange: "string",
    companyName: "string",
    currency: "string",
    validExchanges: "string",
    maturityDate: { nullable: "string" },
    right: () => shapes.SecDefInfoResponseRight,
    strike: "number",
  },
};
