import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const SuccessfulTickleResponseHmdsAuthStatusItem: core.Shape = {
  object: { authenticated: "boolean", connected: "boolean" },
};

export const SuccessfulTickleResponseHmds: core.Shape = {
  object: {
    error: "string",
    authStatus: [() => shapes.SuccessfulTickleResponseHmdsAuthStatusItem],
  },
};

export const SuccessfulTickleResponseIserver: core.Shape = {
  object: { authStatus: () => shapes.BrokerageSessionStatus },
};

export const SuccessfulTickleResponse: core.Shape = {
  object: {
    session: "string",
    ssoExpires: "integer",
    collission: "boolean",
    userId: "integer",
    hmds: () => shapes.SuccessfulTickleResponseHmds,
    iserver: () => shapes.SuccessfulTickleResponseIserver,
  },
};
