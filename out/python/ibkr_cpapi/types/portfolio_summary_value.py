"""The type PortfolioSummaryValue."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class PortfolioSummaryValue(Model):
    amount: Maybe[Number] = None
    currency: Maybe[Number | str | None] = None
    is_null: Annotated[Maybe[bool], Field(alias="isNull")] = None
    severity: Maybe[int] = None
    timestamp: Maybe[int] = None
    value: Maybe[str | None] = None
