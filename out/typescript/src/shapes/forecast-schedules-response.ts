import type * as core from "../core/index.js";

export const ForecastSchedulesResponse: core.Shape = {
  object: { timezone: "string", trading_schedules: "array" },
};
