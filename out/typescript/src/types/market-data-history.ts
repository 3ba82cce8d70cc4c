export type MarketDataHistoryDirection = -1 | 1 | (number & {});
