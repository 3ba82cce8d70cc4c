"""The type Stocks and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class StocksValueItemContract(Model):
    conid: Maybe[int] = None
    exchange: Maybe[str] = None
    is_us: Annotated[Maybe[bool], Field(alias="isUS")] = None


class StocksValueItem(Model):
    name: Maybe[str] = None
    chinese_name: Annotated[Maybe[str], Field(alias="chineseName")] = None
    asset_class: Annotated[Maybe[str], Field(alias="assetClass")] = None
    contracts: Maybe[list[StocksValueItemContract]] = None


Stocks: TypeAlias = dict[str, list[StocksValueItem]]
