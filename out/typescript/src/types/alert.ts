import type * as types from "./index.js";

export type AlertAlertActive = 1 | 0 | (number & {});

export type AlertAlertRepeatable = 1 | 0 | (number & {});

export interface Alert {
  order_id?: number;
  account?: string;
  alert_name?: string;
  alert_active?: types.AlertAlertActive;
  order_time?: string;
  alert_triggered?: boolean;
  alert_repeatable?: types.AlertAlertRepeatable;
}
