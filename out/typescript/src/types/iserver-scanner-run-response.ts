import type * as types from "./index.js";

export interface IserverScannerRunResponseContract {
  server_id?: string;
  column_name?: string;
  symbol?: string;
  conidex?: string;
  con_id?: number;
  available_chart_periods?: string;
  company_name?: string;
  contract_description_1?: string;
  listing_exchange?: string;
  sec_type?: string;
}

export interface IserverScannerRunResponse {
  contracts?: types.IserverScannerRunResponseContract[];
  scan_data_column_name?: string;
}
