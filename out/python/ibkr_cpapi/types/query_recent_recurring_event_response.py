"""The type QueryRecentRecurringEventResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_recent_recurring_event_result import QueryRecentRecurringEventResult


class QueryRecentRecurringEventResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryRecentRecurringEventResult], Field(alias="instructionResult")
    ] = None
