import type * as core from "../core/index.js";

export const AmRequestStatusResponse: core.Shape = {
  object: {
    requestId: "string",
    requestType: "string",
    status: "string",
    message: "string",
    acctId: "string",
  },
};
