import type * as core from "../core/index.js";

export const SetAccountResponse: core.Shape = { object: { set: "boolean", acctId: "string" } };
