import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const IserverScannerRunResponseContract: core.Shape = {
  object: {
    server_id: "string",
    column_name: "string",
    symbol: "string",
    conidex: "string",
    con_id: "integer",
    available_chart_periods: "string",
    company_name: "string",
    contract_description_1: "string",
    listing_exchange: "string",
    sec_type: "string",
  },
};

export const IserverScannerRunResponse: core.Shape = {
  object: {
    contracts: [() => shapes.IserverScannerRunResponseContract],
    scan_data_column_name: "string",
  },
};
