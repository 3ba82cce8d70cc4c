import type * as types from "./index.js";

export interface IserverHistoryLastResponse {
  serverId?: string;
  symbol?: string;
  text?: string;
  priceFactor?: number;
  startTime?: string;
  high?: string;
  low?: string;
  timePeriod?: string;
  barLength?: number;
  mdAvailability?: string;
  outsideRth?: boolean;
  tradingDayDuration?: number;
  volumeFactor?: number;
  priceDisplayRule?: number;
  priceDisplayValue?: string;
  chartPanStartTime?: string;
  direction?: -1;
  negativeCapable?: boolean;
  messageVersion?: number;
  travelTime?: number;
  data?: types.SingleHistoricalBarLast[];
  points?: number;
  mktDataDelay?: number;
}
