export interface SingleHistoricalBarMidpoint {
  o?: number;
  c?: number;
  h?: number;
  l?: number;
  v?: number;
  t?: number;
}
