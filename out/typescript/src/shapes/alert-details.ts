import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AlertDetailsAlertActive: core.Shape = { values: [1, 0] };

export const AlertDetailsOrderStatus: core.Shape = {
  values: ["Presubmitted", "Submitted", "PreSubmitted"],
};

export const AlertDetails: core.Shape = {
  object: {
    account: "string",
    order_id: "integer",
    alertName: "string",
    tif: "string",
    expire_time: { nullable: "string" },
    alert_active: () => shapes.AlertDetailsAlertActive,
    alert_repeatable: "integer",
    alert_email: "string",
    alert_send_message: "integer",
    alert_message: { nullable: "string" },
    alert_show_popup: "integer",
    alert_play_audio: { nullable: "integer" },
    order_status: () => shapes.AlertDetailsOrderStatus,
    alert_triggered: { anyOf: ["integer", "boolean"] },
    fg_color: "string",
    bg_color: "string",
    order_not_editable: "boolean",
    itws_orders_only: "integer",
    alert_mta_currency: { nullable: "string" },
    alert_mta_defaults: { nullable: "string" },
    tool_id: { nullable: "integer" },
    time_zone: { nullable: "string" },
    alert_default_type: { nullable: "integer" },
    condition_size: "integer",
    condition_outside_rth: "integer",
    conditions: [() => shapes.AlertCondition],
  },
};
