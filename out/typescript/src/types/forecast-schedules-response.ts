export interface ForecastSchedulesResponse {
  timezone?: string;
  trading_schedules?: unknown[];
}
