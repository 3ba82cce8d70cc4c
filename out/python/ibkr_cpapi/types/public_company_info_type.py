"""The type PublicCompanyInfoType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PublicCompanyInfoType(Model):
    exchange_traded_on: Annotated[Maybe[str], Field(alias="exchangeTradedOn")] = None
    quoted_symbol: Annotated[Maybe[str], Field(alias="quotedSymbol")] = None
