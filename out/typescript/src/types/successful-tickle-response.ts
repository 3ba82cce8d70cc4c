import type * as types from "./index.js";

export interface SuccessfulTickleResponseHmdsAuthStatusItem {
  authenticated?: boolean;
  connected?: boolean;
}

export interface SuccessfulTickleResponseHmds {
  error?: string;
  authStatus?: types.SuccessfulTickleResponseHmdsAuthStatusItem[];
}

export interface SuccessfulTickleResponseIserver {
  authStatus?: types.BrokerageSessionStatus;
}

export interface SuccessfulTickleResponse {
  session?: string;
  ssoExpires?: number;
  collission?: boolean;
  userId?: number;
  hmds?: types.SuccessfulTickleResponseHmds;
  iserver?: types.SuccessfulTickleResponseIserver;
}
