import type * as types from "./index.js";

export interface TradingScheduleItem {
  id?: string;
  tradeVenueId?: string;
  exchange?: string;
  description?: string;
  timezone?: string;
  schedules?: unknown[];
}

export type TradingSchedule = types.TradingScheduleItem[];
