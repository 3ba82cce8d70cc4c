"""The type UtilitiesQueryBalancesRequest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Model
from .query_withdrawable_cash_equity import QueryWithdrawableCashEquity


class UtilitiesQueryBalancesRequest(Model):
    instruction_type: Annotated[
        Literal["QUERY_WITHDRAWABLE_CASH_EQUITY"], Field(alias="instructionType")
    ]
    instruction: QueryWithdrawableCashEquity
