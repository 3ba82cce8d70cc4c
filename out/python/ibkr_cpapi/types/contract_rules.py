"""The type ContractRules and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class ContractRulesOrderType(StrEnum):
    LIMIT = "limit"
    MIDPRICE = "midprice"
    MARKET = "market"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"
    MIT = "mit"
    LIT = "lit"
    TRAILING_STOP = "trailing_stop"
    TRAILING_STOP_LIMIT = "trailing_stop_limit"
    RELATIVE = "relative"
    MARKETONCLOSE = "marketonclose"
    LIMITONCLOSE = "limitonclose"


class ContractRulesIbAlgoType(StrEnum):
    LIMIT = "limit"
    STOP_LIMIT = "stop_limit"
    LIT = "lit"
    TRAILING_STOP_LIMIT = "trailing_stop_limit"
    RELATIVE = "relative"
    MARKETONCLOSE = "marketonclose"
    LIMITONCLOSE = "limitonclose"


class ContractRulesFraqType(StrEnum):
    LIMIT = "limit"
    MARKET = "market"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"
    MIT = "mit"
    LIT = "lit"
    TRAILING_STOP = "trailing_stop"
    TRAILING_STOP_LIMIT = "trailing_stop_limit"


class ContractRulesCqtType(StrEnum):
    LIMIT = "limit"
    MARKET = "market"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"
    MIT = "mit"
    LIT = "lit"
    TRAILING_STOP = "trailing_stop"
    TRAILING_STOP_LIMIT = "trailing_stop_limit"


class ContractRulesOrderDefaultsLmt(Model):
    lp: Annotated[Maybe[str], Field(alias="LP")] = None


class ContractRulesOrderDefaults(Model):
    lmt: Annotated[Maybe[ContractRulesOrderDefaultsLmt], Field(alias="LMT")] = None


class ContractRulesOrderTypesOutsideItem(StrEnum):
    LIMIT = "limit"
    STOP_LIMIT = "stop_limit"
    LIT = "lit"
    TRAILING_STOP_LIMIT = "trailing_stop_limit"
    RELATIVE = "relative"


class ContractRulesTifDefaults(Model):
    tif: Annotated[Maybe[str], Field(alias="TIF")] = None
    size: Annotated[Maybe[str], Field(alias="SIZE")] = None
    default_acct: Annotated[Maybe[str], Field(alias="DEFAULT_ACCT")] = None
    pmalgo: Annotated[Maybe[bool], Field(alias="PMALGO")] = None


class ContractRulesIncrementRule(Model):
    lower_edge: Annotated[Maybe[Number], Field(alias="lowerEdge")] = None
    increment: Maybe[Number] = None


class ContractRules(Model):
    algo_eligible: Annotated[Maybe[bool], Field(alias="algoEligible")] = None
    all_or_none_eligible: Annotated[Maybe[bool], Field(alias="allOrNoneEligible")] = None
    cost_report: Annotated[Maybe[bool], Field(alias="costReport")] = None
    can_trade_acct_ids: Annotated[Maybe[list[str]], Field(alias="canTradeAcctIds")] = None
    error: Maybe[str | None] = None
    order_types: Annotated[Maybe[list[Open[ContractRulesOrderType]]], Field(alias="orderTypes")] = (
        None
    )
    ib_algo_types: Annotated[
        Maybe[list[Open[ContractRulesIbAlgoType]]], Field(alias="ibAlgoTypes")
    ] = None
    fraq_types: Annotated[Maybe[list[Open[ContractRulesFraqType]]], Field(alias="fraqTypes")] = None
    force_order_preview: Annotated[Maybe[bool], Field(alias="forceOrderPreview")] = None
    cqt_types: Annotated[Maybe[list[Open[ContractRulesCqtType]]], Field(alias="cqtTypes")] = None
    order_defaults: Annotated[Maybe[ContractRulesOrderDefaults], Field(alias="orderDefaults")] = (
        None
    )
    order_types_outside: Annotated[
        Maybe[list[Open[ContractRulesOrderTypesOutsideItem]]], Field(alias="orderTypesOutside")
    ] = None
    default_size: Annotated[Maybe[int], Field(alias="defaultSize")] = None
    cash_size: Annotated[Maybe[Number], Field(alias="cashSize")] = None
    size_increment: Annotated[Maybe[int], Field(alias="sizeIncrement")] = None
    tif_types: Annotated[Maybe[list[str]], Field(alias="tifTypes")] = None
    tif_defaults: Annotated[Maybe[ContractRulesTifDefaults], Field(alias="tifDefaults")] = None
    limit_price: Annotated[Maybe[Number | None], Field(alias="limitPrice")] = None
    stop_price: Annotated[Maybe[int], Field(alias="stopPrice")] = None
    order_origination: Annotated[Maybe[str | None], Field(alias="orderOrigination")] = None
    preview: Maybe[bool] = None
    display_size: Annotated[Maybe[int | None], Field(alias="displaySize")] = None
    fraq_int: Annotated[Maybe[int], Field(alias="fraqInt")] = None
    cash_ccy: Annotated[Maybe[str], Field(alias="cashCcy")] = None
    cash_qty_incr: Annotated[Maybe[int | None], Field(alias="cashQtyIncr")] = None
    price_magnifier: Annotated[Maybe[int | None], Field(alias="priceMagnifier")] = None
    negative_capable: Annotated[Maybe[bool], Field(alias="negativeCapable")] = None
    increment_type: Annotated[Maybe[int], Field(alias="incrementType")] = None
    increment_rules: Annotated[
        Maybe[list[ContractRulesIncrementRule]], Field(alias="incrementRules")
    ] = None
    has_secondary: Annotated[Maybe[bool], Field(alias="hasSecondary")] = None
    mod_types: Annotated[Maybe[list[Any]], Field(alias="modTypes")] = None
    increment: Maybe[Number] = None
    increment_digits: Annotated[Maybe[int], Field(alias="incrementDigits")] = None
