"""The type PartialStockPosition and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class PartialStockPositionPosition(StrEnum):
    LONG = "LONG"
    SHORT = "SHORT"


class PartialStockPosition(Model):
    symbol: Maybe[str] = None
    number_of_shares: Annotated[Maybe[int], Field(alias="numberOfShares")] = None
    all: Maybe[bool] = None
    position: Maybe[Open[PartialStockPositionPosition]] = None
    exchange: Maybe[str] = None
