import type * as types from "./index.js";

export interface IserverScannerRunRequestFilterItem {
  code?: string;
  value?: string | number | boolean;
}

export interface IserverScannerRunRequest {
  instrument?: string;
  type?: string;
  location?: string;
  filter?: types.IserverScannerRunRequestFilterItem[];
}
