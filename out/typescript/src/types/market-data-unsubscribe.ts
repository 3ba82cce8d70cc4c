export interface MarketDataUnsubscribeResponse {
  success?: true;
}

export interface MarketDataUnsubscribeRequest {
  conid?: number;
}
