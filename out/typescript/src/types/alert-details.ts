import type * as types from "./index.js";

export type AlertDetailsAlertActive = 1 | 0 | (number & {});

export type AlertDetailsOrderStatus = "Presubmitted" | "Submitted" | "PreSubmitted" | (string & {});

export interface AlertDetails {
  account?: string;
  order_id?: number;
  alertName?: string;
  tif?: string;
  expire_time?: string | null;
  alert_active?: types.AlertDetailsAlertActive;
  alert_repeatable?: number;
  alert_email?: string;
  alert_send_message?: number;
  alert_message?: string | null;
  alert_show_popup?: number;
  alert_play_audio?: number | null;
  order_status?: types.AlertDetailsOrderStatus;
  alert_triggered?: number | boolean;
  fg_color?: string;
  bg_color?: string;
  order_not_editable?: boolean;
  itws_orders_only?: number;
  alert_mta_currency?: string | null;
  alert_mta_defaults?: string | null;
  tool_id?: number | null;
  time_zone?: string | null;
  alert_default_type?: number | null;
  condition_size?: number;
  condition_outside_rth?: number;
  conditions?: types.AlertCondition[];
}
