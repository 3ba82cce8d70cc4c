"""The type PartialFundPosition."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PartialFundPosition(Model):
    symbol: Maybe[str] = None
    number_of_shares: Annotated[Maybe[int], Field(alias="numberOfShares")] = None
    all: Maybe[bool] = None
