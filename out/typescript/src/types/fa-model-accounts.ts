export interface FaModelAccountsResponse {
  accountInfoList?: unknown[];
  baseCcyMaster?: string;
  model?: string;
  reqID?: number;
}

export interface FaModelAccountsRequest {
  calcPnls?: boolean;
  model?: string;
  reqID?: number;
}
