"""The type CurrencyPairs and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class CurrencyPairsValueItem(Model):
    symbol: Maybe[str] = None
    conid: Maybe[int] = None
    ccy_pair: Annotated[Maybe[int | str], Field(alias="ccyPair")] = None


CurrencyPairs: TypeAlias = dict[str, list[CurrencyPairsValueItem]]
