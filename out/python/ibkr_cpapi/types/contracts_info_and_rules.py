"""The type ContractsInfoAndRulesResponse."""

from __future__ import annotations

from .._core import Maybe, Model
from .contract_rules import ContractRules


class ContractsInfoAndRulesResponse(Model):
    cfi_code: Maybe[str] = None
    symbol: Maybe[str] = None
    cusip: Maybe[str | None] = None
    expiry_full: Maybe[str | None] = None
    con_id: Maybe[int] = None
    maturity_date: Maybe[str | None] = None
    industry: Maybe[str] = None
    instrument_type: Maybe[str] = None
    trading_class: Maybe[str] = None
    valid_exchanges: Maybe[str] = None
    allow_sell_long: Maybe[bool] = None
    is_zero_commission_security: Maybe[bool] = None
    local_symbol: Maybe[str] = None
    contract_clarification_type: Maybe[str | None] = None
    classifier: Maybe[str | None] = None
    currency: Maybe[str] = None
    text: Maybe[str | None] = None
    underlying_con_id: Maybe[int] = None
    r_t_h: Maybe[bool] = None
    multiplier: Maybe[str | None] = None
    underlying_issuer: Maybe[str | None] = None
    contract_month: Maybe[str | None] = None
    company_name: Maybe[str] = None
    smart_available: Maybe[bool] = None
    exchange: Maybe[str] = None
    category: Maybe[str] = None
    rules: Maybe[ContractRules] = None
