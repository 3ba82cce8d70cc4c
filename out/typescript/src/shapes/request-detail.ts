import type * as core from "../core/index.js";

export const RequestDetail: core.Shape = {
  object: {
    requestId: "integer",
    dateSubmitted: "string",
    status: "string",
    accountID: "string",
    requestType: "string",
  },
};
