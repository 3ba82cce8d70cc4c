import type * as types from "./index.js";

export interface IserverScannerParamsScanTypeListItem {
  display_name?: string;
  code?: string;
  instruments?: unknown[];
}

export interface IserverScannerParamsInstrumentListItem {
  display_name?: string;
  type?: string;
  filters?: unknown[];
}

export interface IserverScannerParamsFilterListItemComboValue {
  default?: boolean;
  vendor?: { [key: string]: unknown } | null;
}

export interface IserverScannerParamsFilterListItem {
  group?: string;
  display_name?: string;
  code?: string;
  type?: string;
  combo_values?: types.IserverScannerParamsFilterListItemComboValue[];
}

export interface IserverScannerParamsLocationTreeItemLocationLocation {
  display_name?: string;
  type?: string;
}

export interface IserverScannerParamsLocationTreeItemLocation {
  display_name?: string;
  type?: string;
  locations?: types.IserverScannerParamsLocationTreeItemLocationLocation[] | null;
}

export interface IserverScannerParamsLocationTreeItem {
  display_name?: string;
  type?: string;
  locations?: types.IserverScannerParamsLocationTreeItemLocation[];
}

export interface IserverScannerParams {
  scan_type_list?: types.IserverScannerParamsScanTypeListItem[];
  instrument_list?: types.IserverScannerParamsInstrumentListItem[];
  filter_list?: types.IserverScannerParamsFilterListItem[];
  location_tree?: types.IserverScannerParamsLocationTreeItem[];
}
