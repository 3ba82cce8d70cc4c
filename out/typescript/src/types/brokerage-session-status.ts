import type * as types from "./index.js";

export interface BrokerageSessionStatusServerInfo {
  serverName?: string;
  serverVersion?: string;
}

export interface BrokerageSessionStatus {
  authenticated?: boolean;
  established?: boolean;
  competing?: boolean;
  connected?: boolean;
  message?: string;
  MAC?: string;
  serverInfo?: types.BrokerageSessionStatusServerInfo;
  hardware_info?: string;
  fail?: string;
}
