import type * as types from "./index.js";

export interface ScheduleResponseSchedulesDate {
  extended_hours?: unknown[];
  liquid_hours?: unknown[];
}

export interface ScheduleResponseSchedules {
  date?: types.ScheduleResponseSchedulesDate;
}

export interface ScheduleResponse {
  exchange_time_zone?: string;
  schedules?: types.ScheduleResponseSchedules;
}
