import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const BrokerageSessionStatusServerInfo: core.Shape = {
  object: { serverName: "string", serverVersion: "string" },
};

export const BrokerageSessionStatus: core.Shape = {
  object: {
    authenticated: "boolean",
    established: "boolean",
    competing: "boolean",
    connected: "boolean",
    message: "string",
    MAC: "string",
    serverInfo: () => shapes.BrokerageSessionStatusServerInfo,
    hardware_info: "string",
    fail: "string",
  },
};
