"""The type QueryWithdrawableAmountsWithoutOriginHoldResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_withdrawable_amounts_without_origin_hold_result import (
    QueryWithdrawableAmountsWithoutOriginHoldResult,
)


class QueryWithdrawableAmountsWithoutOriginHoldResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryWithdrawableAmountsWithoutOriginHoldResult], Field(alias="instructionResult")
    ] = None
