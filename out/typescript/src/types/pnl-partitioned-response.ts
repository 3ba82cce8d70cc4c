import type * as types from "./index.js";

export interface PnlPartitionedResponseUpnlU1234567Core {
  rowType?: number;
  dpl?: number;
  nl?: number;
  upl?: number;
  el?: number;
  mv?: number;
}

export interface PnlPartitionedResponseUpnl {
  "U1234567.Core"?: types.PnlPartitionedResponseUpnlU1234567Core;
}

export interface PnlPartitionedResponse {
  upnl?: types.PnlPartitionedResponseUpnl;
}
