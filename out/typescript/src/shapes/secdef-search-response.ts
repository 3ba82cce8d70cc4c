import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SecdefSearchResponseItemSection: core.Shape = {
  object: { secType: "string", months: "string", exchange: "string" },
};

export const SecdefSearchResponseItemIssuer: core.Shape = {
  object: { id: "string", name: "string" },
};

export const SecdefSearchResponseItem: core.Shape = {
  object: {
    bondid: "integer",
    conid: "string",
    companyHeader: "string",
    companyName: { nullable: "string" },
    symbol: { nullable: "string" },
    description: { nullable: "string" },
    restricted: { nullable: "boolean" },
    fop: { nullable: "string" },
    opt: { nullable: "string" },
    war: { nullable: "string" },
    sections: [() => shapes.SecdefSearchResponseItemSection],
    issuers: [() => shapes.SecdefSearchResponseItemIssuer],
  },
};

export const SecdefSearchResponse: core.Shape = [() => shapes.SecdefSearchResponseItem];
