import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const LoginMessageResponse: core.Shape = {
  object: {
    accountId: "string",
    clearingStatus: "string",
    clearingStatusDescription: "string",
    loginMessages: [() => shapes.LoginMessage],
    loginMessagePresent: "boolean",
  },
};
