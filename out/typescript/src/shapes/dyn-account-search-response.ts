import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const DynAccountSearchResponseMatchedAccount: core.Shape = {
  object: { accountId: "string", alias: "string", allocationId: "string" },
};

export const DynAccountSearchResponse: core.Shape = {
  object: {
    matchedAccounts: [() => shapes.DynAccountSearchResponseMatchedAccount],
    pattern: "string",
  },
};
