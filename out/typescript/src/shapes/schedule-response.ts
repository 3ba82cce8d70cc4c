import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ScheduleResponseSchedulesDate: core.Shape = {
  object: { extended_hours: "array", liquid_hours: "array" },
};

export const ScheduleResponseSchedules: core.Shape = {
  object: { date: () => shapes.ScheduleResponseSchedulesDate },
};

export const ScheduleResponse: core.Shape = {
  object: { exchange_time_zone: "string", schedules: () => shapes.ScheduleResponseSchedules },
};
