export interface SingleHistoricalBarBidAsk {
  o?: number;
  c?: number;
  h?: number;
  l?: number;
  v?: number;
  t?: number;
}
