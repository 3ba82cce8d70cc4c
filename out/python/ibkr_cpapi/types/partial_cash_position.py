"""The type PartialCashPosition."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class PartialCashPosition(Model):
    amount: Maybe[Number] = None
    margin_loan: Annotated[Maybe[bool], Field(alias="marginLoan")] = None
    full_cash: Annotated[Maybe[bool], Field(alias="fullCash")] = None
