"""The type QueryRecurringInstructionsResponse and those around it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .._core import Maybe, Model
from .query_recurring_instructions_result import (
    QueryRecurringInstructionsResult,
)


class QueryRecurringInstructionsResponse_6b81(Model):
    instruction_result: Annotated[
        Maybe[QueryRecurringInstructionsResult], Field(alias="instructionResult")
    ] = None


QueryRecurringInstructionsResponse: TypeAlias = QueryRecurringInstructionsResponse_6b81
