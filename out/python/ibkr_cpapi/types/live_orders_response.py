"""The type LiveOrdersResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class LiveOrdersResponseOrderIsEventTrading(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class LiveOrdersResponseOrderStatus(StrEnum):
    INACTIVE = "Inactive"
    PENDING_SUBMIT = "PendingSubmit"
    PRE_SUBMITTED = "PreSubmitted"
    SUBMITTED = "Submitted"
    FILLED = "Filled"
    PENDING_CANCEL = "PendingCancel"
    CANCELLED = "Cancelled"
    WARN_STATE = "WarnState"


class LiveOrdersResponseOrderSupportsTaxOpt(StrEnum):
    VALUE_0 = "0"
    VALUE_1 = "1"


class LiveOrdersResponseOrder(Model):
    account: Maybe[str] = None
    acct: Maybe[str] = None
    avg_price: Annotated[Maybe[str], Field(alias="avgPrice")] = None
    bg_color: Annotated[Maybe[str], Field(alias="bgColor")] = None
    cash_ccy: Annotated[Maybe[str], Field(alias="cashCcy")] = None
    company_name: Annotated[Maybe[str], Field(alias="companyName")] = None
    conid: Maybe[str | int] = None
    conidex: Maybe[str] = None
    description1: Maybe[str] = None
    description2: Maybe[str] = None
    exchange: Maybe[str] = None
    fg_color: Annotated[Maybe[str], Field(alias="fgColor")] = None
    filled_quantity: Annotated[Maybe[str | Number], Field(alias="filledQuantity")] = None
    is_event_trading: Annotated[
        Maybe[Open[LiveOrdersResponseOrderIsEventTrading]], Field(alias="isEventTrading")
    ] = None
    last_execution_time: Annotated[Maybe[str], Field(alias="lastExecutionTime")] = None
    last_execution_time_r: Annotated[Maybe[str | int], Field(alias="lastExecutionTime_r")] = None
    listing_exchange: Annotated[Maybe[str], Field(alias="listingExchange")] = None
    order_desc: Annotated[Maybe[str], Field(alias="orderDesc")] = None
    order_id: Annotated[Maybe[int], Field(alias="orderId")] = None
    order_type: Annotated[Maybe[str], Field(alias="orderType")] = None
    order_cancellation_by_system_reason: Maybe[str] = None
    order_ccp_status: Maybe[str] = None
    orig_order_type: Annotated[Maybe[str], Field(alias="origOrderType")] = None
    price: Maybe[str] = None
    remaining_quantity: Annotated[Maybe[str | Number], Field(alias="remainingQuantity")] = None
    sec_type: Annotated[Maybe[str], Field(alias="secType")] = None
    side: Maybe[str] = None
    size_and_fills: Annotated[Maybe[str], Field(alias="sizeAndFills")] = None
    status: Maybe[Open[LiveOrdersResponseOrderStatus]] = None
    supports_tax_opt: Annotated[
        Maybe[Open[LiveOrdersResponseOrderSupportsTaxOpt]], Field(alias="supportsTaxOpt")
    ] = None
    tax_optimizer_id: Annotated[Maybe[str], Field(alias="taxOptimizerId")] = None
    ticker: Maybe[str] = None
    time_in_force: Annotated[Maybe[str], Field(alias="timeInForce")] = None
    total_cash_size: Annotated[Maybe[str | Number], Field(alias="totalCashSize")] = None
    total_size: Annotated[Maybe[str | Number], Field(alias="totalSize")] = None


class LiveOrdersResponse(Model):
    orders: Maybe[list[LiveOrdersResponseOrder]] = None
    snapshot: Maybe[bool] = None
