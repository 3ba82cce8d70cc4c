import type * as core from "../core/index.js";
import * as shapes from "./index.js";

export const ContractsInfoAndRulesResponse: core.Shape = {
  object: {
    cfi_code: "string",
    symbol: "string",
    cusip: { nullable: "string" },
    expiry_full: { nullable: "string" },
    con_id: "integer",
    maturity_date: { nullable: "string" },
    industry: "string",
    instrument_type: "string",
    trading_class: "string",
    valid_exchanges: "string",
    allow_sell_long: "boolean",
    is_zero_commission_security: "boolean",
    local_symbol: "string",
    contract_clarification_type: { nullable: "string" },
    classifier: { nullable: "string" },
    currency: "string",
    text: { nullable: "string" },
    underlying_con_id: "integer",
    r_t_h: "boolean",
    multiplier: { nullable: "string" },
    underlying_issuer: { nullable: "string" },
    contract_month: { nullable: "string" },
    company_name: "string",
    smart_available: "boolean",
    exchange: "string",
    category: "string",
    rules: () => shapes.ContractRules,
  },
};
