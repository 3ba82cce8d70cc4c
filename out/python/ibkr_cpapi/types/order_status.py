"""The type OrderStatus and those around it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open, OpenInt


class OrderStatusSide(StrEnum):
    BUY = "BUY"
    SELL = "SELL"
    S = "S"


class OrderStatusOrderStatus(StrEnum):
    INACTIVE = "Inactive"
    PENDING_SUBMIT = "PendingSubmit"
    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    FILLED = "Filled"
    PENDING_CANCEL = "PendingCancel"
    CANCELLED = "Cancelled"
    WARN_STATE = "WarnState"


class OrderStatusTif(StrEnum):
    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"


class OrderStatusSecType(StrEnum):
    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    FOP = "FOP"
    CASH = "CASH"
    CRYPTO = "CRYPTO"
    BOND = "BOND"
    WAR = "WAR"
    FUND = "FUND"


class OrderStatusAlertActive(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class OrderStatusChildOrderType(StrEnum):
    VALUE_0 = "0"
    A = "A"
    B = "B"


class OrderStatus(Model):
    sub_type: Maybe[str | None] = None
    request_id: Maybe[str] = None
    server_id: Maybe[str] = None
    order_id: Maybe[int] = None
    conidex: Maybe[str] = None
    conid: Maybe[str | int] = None
    symbol: Maybe[str] = None
    side: Maybe[Open[OrderStatusSide]] = None
    contract_description_1: Maybe[str] = None
    listing_exchange: Maybe[str] = None
    option_acct: Maybe[str] = None
    company_name: Maybe[str] = None
    size: Maybe[str] = None
    total_size: Maybe[str] = None
    currency: Maybe[str] = None
    account: Maybe[str] = None
    order_type: Maybe[str] = None
    cum_fill: Maybe[str] = None
    order_status: Maybe[Open[OrderStatusOrderStatus]] = None
    order_ccp_status: Maybe[str] = None
    order_status_description: Maybe[str] = None
    tif: Maybe[Open[OrderStatusTif]] = None
    fg_color: Annotated[Maybe[str], Field(alias="fgColor")] = None
    bg_color: Annotated[Maybe[str], Field(alias="bgColor")] = None
    order_not_editable: Maybe[bool] = None
    editable_fields: Maybe[str] = None
    cannot_cancel_order: Maybe[bool] = None
    deactivate_order: Maybe[bool] = None
    sec_type: Maybe[Open[OrderStatusSecType]] = None
    available_chart_periods: Maybe[str] = None
    order_description: Maybe[str] = None
    order_description_with_contract: Maybe[str] = None
    alert_active: Maybe[OpenInt[OrderStatusAlertActive]] = None
    child_order_type: Maybe[Open[OrderStatusChildOrderType]] = None
    order_clearing_account: Maybe[str] = None
    size_and_fills: Maybe[str] = None
    exit_strategy_display_price: Maybe[str] = None
    exit_strategy_chart_description: Maybe[str] = None
    average_price: Maybe[str] = None
    exit_strategy_tool_availability: Maybe[str] = None
    allowed_duplicate_opposite: Maybe[bool] = None
    order_time: Maybe[str] = None
