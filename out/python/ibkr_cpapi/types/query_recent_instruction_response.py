"""The type QueryRecentInstructionResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_recent_instruction_result import QueryRecentInstructionResult


class QueryRecentInstructionResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryRecentInstructionResult], Field(alias="instructionResult")
    ] = None
