import type * as types from "./index.js";

export interface ContractsInfoAndRulesResponse {
  cfi_code?: string;
  symbol?: string;
  cusip?: string | null;
  expiry_full?: string | null;
  con_id?: number;
  maturity_date?: string | null;
  industry?: string;
  instrument_type?: string;
  trading_class?: string;
  valid_exchanges?: string;
  allow_sell_long?: boolean;
  is_zero_commission_security?: boolean;
  local_symbol?: string;
  contract_clarification_type?: string | null;
  classifier?: string | null;
  currency?: string;
  text?: string | null;
  underlying_con_id?: number;
  r_t_h?: boolean;
  multiplier?: string | null;
  underlying_issuer?: string | null;
  contract_month?: string | null;
  company_name?: string;
  smart_available?: boolean;
  exchange?: string;
  category?: string;
  rules?: types.ContractRules;
}
