"""The type IndividualPosition and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class IndividualPositionDisplayRuleDisplayRuleStepItem(Model):
    decimal_digits: Annotated[Maybe[int], Field(alias="decimalDigits")] = None
    lower_edge: Annotated[Maybe[Number], Field(alias="lowerEdge")] = None
    whole_digits: Annotated[Maybe[int], Field(alias="wholeDigits")] = None


class IndividualPositionDisplayRule(Model):
    display_rule_step: Annotated[
        Maybe[list[IndividualPositionDisplayRuleDisplayRuleStepItem]],
        Field(alias="displayRuleStep"),
    ] = None
    magnification: Maybe[int] = None


class IndividualPositionIncrementRule(Model):
    increment: Maybe[Number] = None
    lower_edge: Annotated[Maybe[Number], Field(alias="lowerEdge")] = None


class IndividualPositionPutOrCall(StrEnum):
    P = "P"
    C = "C"


class IndividualPosition(Model):
    acct_id: Annotated[Maybe[str], Field(alias="acctId")] = None
    all_exchanges: Annotated[Maybe[str], Field(alias="allExchanges")] = None
    asset_class: Annotated[Maybe[str], Field(alias="assetClass")] = None
    avg_cost: Annotated[Maybe[Number], Field(alias="avgCost")] = None
    avg_price: Annotated[Maybe[Number], Field(alias="avgPrice")] = None
    base_avg_cost: Annotated[Maybe[Number], Field(alias="baseAvgCost")] = None
    base_avg_price: Annotated[Maybe[Number], Field(alias="baseAvgPrice")] = None
    base_mkt_price: Annotated[Maybe[Number], Field(alias="baseMktPrice")] = None
    base_mkt_value: Annotated[Maybe[Number], Field(alias="baseMktValue")] = None
    base_realized_pnl: Annotated[Maybe[Number], Field(alias="baseRealizedPnl")] = None
    base_unrealized_pnl: Annotated[Maybe[Number], Field(alias="baseUnrealizedPnl")] = None
    chinese_name: Annotated[Maybe[str], Field(alias="chineseName")] = None
    con_exch_map: Annotated[Maybe[list[Any]], Field(alias="conExchMap")] = None
    conid: Maybe[int] = None
    contract_desc: Annotated[Maybe[str], Field(alias="contractDesc")] = None
    country_code: Annotated[Maybe[str], Field(alias="countryCode")] = None
    currency: Maybe[str] = None
    display_rule: Annotated[Maybe[IndividualPositionDisplayRule], Field(alias="displayRule")] = None
    exchs: Maybe[dict[str, Any] | None] = None
    exercise_style: Annotated[Maybe[str | None], Field(alias="exerciseStyle")] = None
    expiry: Maybe[str | None] = None
    full_name: Annotated[Maybe[str], Field(alias="fullName")] = None
    group: Maybe[str | None] = None
    has_options: Annotated[Maybe[bool], Field(alias="hasOptions")] = None
    increment_rules: Annotated[
        Maybe[list[IndividualPositionIncrementRule]], Field(alias="incrementRules")
    ] = None
    is_event_contract: Annotated[Maybe[bool], Field(alias="isEventContract")] = None
    is_us: Annotated[Maybe[bool], Field(alias="isUS")] = None
    last_trading_day: Annotated[Maybe[str | None], Field(alias="lastTradingDay")] = None
    listing_exchange: Annotated[Maybe[str], Field(alias="listingExchange")] = None
    mkt_price: Annotated[Maybe[Number], Field(alias="mktPrice")] = None
    mkt_value: Annotated[Maybe[Number], Field(alias="mktValue")] = None
    model: Maybe[str] = None
    multiplier: Maybe[Number | None] = None
    name: Maybe[str] = None
    page_size: Annotated[Maybe[int], Field(alias="pageSize")] = None
    position: Maybe[Number] = None
    put_or_call: Annotated[
        Maybe[Open[IndividualPositionPutOrCall] | None], Field(alias="putOrCall")
    ] = None
    realized_pnl: Annotated[Maybe[Number], Field(alias="realizedPnl")] = None
    sector: Maybe[str | None] = None
    sector_group: Annotated[Maybe[str | None], Field(alias="sectorGroup")] = None
    strike: Maybe[str | Number] = None
    ticker: Maybe[str] = None
    time: Maybe[int] = None
    type: Maybe[str] = None
    und_conid: Annotated[Maybe[int], Field(alias="undConid")] = None
    unrealized_pnl: Annotated[Maybe[Number], Field(alias="unrealizedPnl")] = None
