import type * as types from "./index.js";

export interface PnlPartitionedResponseUpnlValue {
  rowType?: number;
  dpl?: number;
  nl?: number;
  upl?: number;
  el?: number;
  mv?: number;
}

export interface PnlPartitionedResponse {
  upnl?: { [key: string]: types.PnlPartitionedResponseUpnlValue };
}
