"""The type QueryRecurringInstructionsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .query_recurring_instructions_result import QueryRecurringInstructionsResult


class QueryRecurringInstructionsResponse(Model):
    instruction_result: Annotated[
        Maybe[QueryRecurringInstructionsResult], Field(alias="instructionResult")
    ] = None
