export interface ContractsByExchangeResponseItem {
  ticker?: string;
  conid?: number;
  exchange?: string;
}
