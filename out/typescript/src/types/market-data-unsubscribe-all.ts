export interface MarketDataUnsubscribeAllResponse {
  unsubscribed?: true;
}
