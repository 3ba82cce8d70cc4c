import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const IserverScannerParamsScanTypeListItem: core.Shape = {
  object: { display_name: "string", code: "string", instruments: "array" },
};

export const IserverScannerParamsInstrumentListItem: core.Shape = {
  object: { display_name: "string", type: "string", filters: "array" },
};

export const IserverScannerParamsFilterListItemComboValue: core.Shape = {
  object: { default: "boolean", vendor: { nullable: "object" } },
};

export const IserverScannerParamsFilterListItem: core.Shape = {
  object: {
    group: "string",
    display_name: "string",
    code: "string",
    type: "string",
    combo_values: [() => shapes.IserverScannerParamsFilterListItemComboValue],
  },
};

export const IserverScannerParamsLocationTreeItemLocationLocation: core.Shape = {
  object: { display_name: "string", type: "string" },
};

export const IserverScannerParamsLocationTreeItemLocation: core.Shape = {
  object: {
    display_name: "string",
    type: "string",
    locations: { nullable: [() => shapes.IserverScannerParamsLocationTreeItemLocationLocation] },
  },
};

export const IserverScannerParamsLocationTreeItem: core.Shape = {
  object: {
    display_name: "string",
    type: "string",
    locations: [() => shapes.IserverScannerParamsLocationTreeItemLocation],
  },
};

export const IserverScannerParams: core.Shape = {
  object: {
    scan_type_list: [() => shapes.IserverScannerParamsScanTypeListItem],
    instrument_list: [() => shapes.IserverScannerParamsInstrumentListItem],
    filter_list: [() => shapes.IserverScannerParamsFilterListItem],
    location_tree: [() => shapes.IserverScannerParamsLocationTreeItem],
  },
};
