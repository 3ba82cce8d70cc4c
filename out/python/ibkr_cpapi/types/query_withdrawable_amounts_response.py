"""The type QueryWithdrawableAmountsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_withdrawable_amounts_instruction_result import QueryWithdrawableAmountsInstructionResult


class QueryWithdrawableAmountsResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryWithdrawableAmountsInstructionResult], Field(alias="instructionResult")
    ] = None
