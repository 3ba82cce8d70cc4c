import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const OrderStatusSide: core.Shape = { values: ["BUY", "SELL", "S"] };

export const OrderStatusOrderStatus: core.Shape = {
  values: [
    "Inactive", "PendingSubmit", "PreSubmitted", "Submitted", "Filled", "PendingCancel",
    "Cancelled", "WarnState",
  ],
};

export const OrderStatusTif: core.Shape = { values: ["DAY", "IOC", "GTC", "OPG", "PAX"] };

export const OrderStatusSecType: core.Shape = {
  values: ["STK", "OPT", "FUT", "FOP", "CASH", "CRYPTO", "BOND", "WAR", "FUND"],
};

export const OrderStatusAlertActive: core.Shape = { values: [0, 1] };

export const OrderStatusChildOrderType: core.Shape = { values: ["0", "A", "B"] };

export const OrderStatus: core.Shape = {
  object: {
    sub_type: { nullable: "string" },
    request_id: "string",
    server_id: "string",
    order_id: "integer",
    conidex: "string",
    conid: { anyOf: ["string", "integer"] },
    symbol: "string",
    side: () => shapes.OrderStatusSide,
    contract_description_1: "string",
    listing_exchange: "string",
    option_acct: "string",
    company_name: "string",
    size: "string",
    total_size: "string",
    currency: "string",
    account: "string",
    order_type: "string",
    cum_fill: "string",
    order_status: () => shapes.OrderStatusOrderStatus,
    order_ccp_status: "string",
    order_status_description: "string",
    tif: () => shapes.OrderStatusTif,
    fgColor: "string",
    bgColor: "string",
    order_not_editable: "boolean",
    editable_fields: "string",
    cannot_cancel_order: "boolean",
    deactivate_order: "boolean",
    sec_type: () => shapes.OrderStatusSecType,
    available_chart_periods: "string",
    order_description: "string",
    order_description_with_contract: "string",
    alert_active: () => shapes.OrderStatusAlertActive,
    child_order_type: () => shapes.OrderStatusChildOrderType,
    order_clearing_account: "string",
    size_and_fills: "string",
    exit_strategy_display_price: "string",
    exit_strategy_chart_description: "string",
    average_price: "string",
    exit_strategy_tool_availability: "string",
    allowed_duplicate_opposite: "boolean",
    order_time: "string",
  },
};
