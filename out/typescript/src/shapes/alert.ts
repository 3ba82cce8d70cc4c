import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const AlertAlertActive: core.Shape = { values: [1, 0] };

export const AlertAlertRepeatable: core.Shape = { values: [1, 0] };

export const Alert: core.Shape = {
  object: {
    order_id: "integer",
    account: "string",
    alert_name: "string",
    alert_active: () => shapes.AlertAlertActive,
    order_time: "string",
    alert_triggered: "boolean",
    alert_repeatable: () => shapes.AlertAlertRepeatable,
  },
};
