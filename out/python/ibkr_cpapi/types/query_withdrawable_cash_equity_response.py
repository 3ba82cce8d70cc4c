"""The type QueryWithdrawableCashEquityResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_withdrawable_cash_equity_result import QueryWithdrawableCashEquityResult


class QueryWithdrawableCashEquityResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryWithdrawableCashEquityResult], Field(alias="instructionResult")
    ] = None
