"""The type SecDefInfoResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class SecDefInfoResponseRight(StrEnum):
    P = "P"
    C = "C"
    QUESTION_MARK = "?"


class SecDefInfoResponse(Model):
    conid: Maybe[int] = None
    ticker: Maybe[str] = None
    sec_type: Annotated[Maybe[str], Field(alias="secType")] = None
    listing_exchange: Annotated[Maybe[str], Field(alias="listingExchange")] = None
    exchange: Maybe[str] = None
    company_name: Annotated[Maybe[str], Field(alias="companyName")] = None
    currency: Maybe[str] = None
    valid_exchanges: Annotated[Maybe[str], Field(alias="validExchanges")] = None
    price_rendering: Annotated[Maybe[Any], Field(alias="priceRendering")] = None
    maturity_date: Annotated[Maybe[str | None], Field(alias="maturityDate")] = None
    right: Maybe[Open[SecDefInfoResponseRight]] = None
    strike: Maybe[Number] = None
