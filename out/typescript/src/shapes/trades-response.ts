import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const TradesResponseItemSupportsTaxOpt: core.Shape = { values: ["0", "1"] };

export const TradesResponseItemSecType: core.Shape = {
  values: ["STK", "OPT", "FUT", "FOP", "CASH", "CRYPTO", "BOND", "WAR", "FUND"],
};

export const TradesResponseItemLiquidationTrade: core.Shape = { values: ["0", "1"] };

export const TradesResponseItemIsEventTrading: core.Shape = { values: ["0", "1"] };

export const TradesResponseItem: core.Shape = {
  object: {
    execution_id: "string",
    symbol: "string",
    supports_tax_opt: () => shapes.TradesResponseItemSupportsTaxOpt,
    side: "string",
    order_description: "string",
    trade_time: "string",
    trade_time_r: "integer",
    size: "number",
    price: { anyOf: ["string", "number"] },
    order_ref: "string",
    submitter: "string",
    exchange: "string",
    commission: "string",
    net_amount: "number",
    account: "string",
    accountCode: "string",
    account_allocation_name: "string",
    company_name: "string",
    contract_description_1: "string",
    sec_type: () => shapes.TradesResponseItemSecType,
    listing_exchange: "string",
    conid: { anyOf: ["string", "integer"] },
    conidEx: "string",
    clearing_id: "string",
    clearing_name: "string",
    liquidation_trade: () => shapes.TradesResponseItemLiquidationTrade,
    is_event_trading: () => shapes.TradesResponseItemIsEventTrading,
    order_id: "number",
  },
};

export const TradesResponse: core.Shape = [() => shapes.TradesResponseItem];
