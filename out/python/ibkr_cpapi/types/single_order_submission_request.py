"""The type SingleOrderSubmissionRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class SingleOrderSubmissionRequestTrailingType(StrEnum):
    AMT = "amt"
    PERCENT = "%"


class SingleOrderSubmissionRequestSide(StrEnum):
    BUY = "BUY"
    SELL = "SELL"


class SingleOrderSubmissionRequestTif(StrEnum):
    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"


class SingleOrderSubmissionRequestStrategyParameters(Model):
    placeholder: Annotated[Maybe[str], Field(alias="PLACEHOLDER")] = None


class SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType(StrEnum):
    SHARE = "SHARE"
    CASH = "CASH"


class SingleOrderSubmissionRequestJsonPayloadAllocationProfile(Model):
    alloc_type: Maybe[Open[SingleOrderSubmissionRequestJsonPayloadAllocationProfileAllocType]] = (
        None
    )
    allocations: Maybe[list[Any]] = None


class SingleOrderSubmissionRequestJsonPayload(Model):
    allocation_profile: Maybe[SingleOrderSubmissionRequestJsonPayloadAllocationProfile] = None


class SingleOrderSubmissionRequest(Model):
    acct_id: Annotated[Maybe[str], Field(alias="acctId")] = None
    conid: int
    conidex: Maybe[str] = None
    sec_type: Annotated[Maybe[str], Field(alias="secType")] = None
    c_oid: Annotated[Maybe[str], Field(alias="cOID")] = None
    parent_id: Annotated[Maybe[str], Field(alias="parentId")] = None
    listing_exchange: Annotated[Maybe[str], Field(alias="listingExchange")] = None
    is_single_group: Annotated[Maybe[bool], Field(alias="isSingleGroup")] = None
    outside_rth: Annotated[Maybe[bool], Field(alias="outsideRTH")] = None
    all_or_none: Annotated[Maybe[bool], Field(alias="allOrNone")] = None
    aux_price: Annotated[Maybe[Number], Field(alias="auxPrice")] = None
    ticker: Maybe[str] = None
    trailing_amt: Annotated[Maybe[Number], Field(alias="trailingAmt")] = None
    trailing_type: Annotated[
        Maybe[Open[SingleOrderSubmissionRequestTrailingType]], Field(alias="trailingType")
    ] = None
    referrer: Maybe[str] = None
    cash_qty: Annotated[Maybe[Number], Field(alias="cashQty")] = None
    use_adaptive: Annotated[Maybe[bool], Field(alias="useAdaptive")] = None
    is_ccy_conv: Annotated[Maybe[bool], Field(alias="isCcyConv")] = None
    order_type: Annotated[str, Field(alias="orderType")]
    price: Maybe[Number] = None
    side: Open[SingleOrderSubmissionRequestSide]
    tif: Open[SingleOrderSubmissionRequestTif]
    quantity: Number
    strategy: Maybe[str] = None
    strategy_parameters: Annotated[
        Maybe[SingleOrderSubmissionRequestStrategyParameters], Field(alias="strategyParameters")
    ] = None
    ext_operator: Annotated[Maybe[str], Field(alias="extOperator")] = None
    manual_indicator: Annotated[Maybe[bool], Field(alias="manualIndicator")] = None
    tax_optimizer_id: Annotated[Maybe[str], Field(alias="taxOptimizerId")] = None
    json_payload: Annotated[
        Maybe[SingleOrderSubmissionRequestJsonPayload], Field(alias="jsonPayload")
    ] = None
