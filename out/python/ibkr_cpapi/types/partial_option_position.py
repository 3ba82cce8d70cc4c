"""The type PartialOptionPosition and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class PartialOptionPositionPosition(StrEnum):
    LONG = "LONG"
    SHORT = "SHORT"


class PartialOptionPositionOptionType(StrEnum):
    CALL = "CALL"
    PUT = "PUT"


class PartialOptionPosition(Model):
    symbol: Maybe[str] = None
    number_of_contracts: Annotated[Maybe[int], Field(alias="numberOfContracts")] = None
    all: Maybe[bool] = None
    position: Maybe[Open[PartialOptionPositionPosition]] = None
    option_type: Annotated[
        Maybe[Open[PartialOptionPositionOptionType]], Field(alias="optionType")
    ] = None
    strike_price: Annotated[Maybe[int], Field(alias="strikePrice")] = None
    expiration_date: Annotated[Maybe[str], Field(alias="expirationDate")] = None
