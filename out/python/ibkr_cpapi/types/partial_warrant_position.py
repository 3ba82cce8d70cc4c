"""The type PartialWarrantPosition and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class PartialWarrantPositionPosition(StrEnum):
    LONG = "LONG"
    SHORT = "SHORT"


class PartialWarrantPositionOptionType(StrEnum):
    CALL = "CALL"
    PUT = "PUT"


class PartialWarrantPosition(Model):
    symbol: Maybe[str] = None
    number_of_shares: Annotated[Maybe[int], Field(alias="numberOfShares")] = None
    all: Maybe[bool] = None
    position: Maybe[Open[PartialWarrantPositionPosition]] = None
    option_type: Annotated[
        Maybe[Open[PartialWarrantPositionOptionType]], Field(alias="optionType")
    ] = None
    strike_price: Annotated[Maybe[int], Field(alias="strikePrice")] = None
    expiration_date: Annotated[Maybe[str], Field(alias="expirationDate")] = None
