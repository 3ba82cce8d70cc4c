import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TradingScheduleItem: core.Shape = {
  object: {
    id: "string",
    tradeVenueId: "string",
    exchange: "string",
    description: "string",
    timezone: "string",
    schedules: "array",
  },
};

export const TradingSchedule: core.Shape = [() => shapes.TradingScheduleItem];
