"""The type TradesResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class TradesResponseItemSupportsTaxOpt(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class TradesResponseItemSecType(StrEnum):
    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"


class TradesResponseItemLiquidationTrade(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class TradesResponseItemIsEventTrading(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class TradesResponseItem(Model):
    execution_id: Maybe[str] = None
    symbol: Maybe[str] = None
    supports_tax_opt: Maybe[Open[TradesResponseItemSupportsTaxOpt]] = None
    side: Maybe[str] = None
    order_description: Maybe[str] = None
    trade_time: Maybe[str] = None
    trade_time_r: Maybe[int] = None
    size: Maybe[Number] = None
    price: Maybe[str | Number] = None
    order_ref: Maybe[str] = None
    submitter: Maybe[str] = None
    exchange: Maybe[str] = None
    commission: Maybe[str] = None
    net_amount: Maybe[Number] = None
    account: Maybe[str] = None
    account_code: Annotated[Maybe[str], Field(alias="accountCode")] = None
    account_allocation_name: Maybe[str] = None
    company_name: Maybe[str] = None
    contract_description_1: Maybe[str] = None
    sec_type: Maybe[Open[TradesResponseItemSecType]] = None
    listing_exchange: Maybe[str] = None
    conid: Maybe[str | int] = None
    conid_ex: Annotated[Maybe[str], Field(alias="conidEx")] = None
    clearing_id: Maybe[str] = None
    clearing_name: Maybe[str] = None
    liquidation_trade: Maybe[Open[TradesResponseItemLiquidationTrade]] = None
    is_event_trading: Maybe[Open[TradesResponseItemIsEventTrading]] = None
    order_id: Maybe[Number] = None


TradesResponse: TypeAlias = list[TradesResponseItem]
