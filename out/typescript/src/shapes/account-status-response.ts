import type * as core from "../core/index.js";

export const AccountStatusResponse: core.Shape = {
  object: {
    dateOpened: "string",
    dateStarted: "string",
    dateClosed: "string",
    accountId: "string",
    status: "string",
    description: "string",
    masterAccountId: "string",
    adminAccountId: "string",
    state: "string",
    message: "string",
  },
};
