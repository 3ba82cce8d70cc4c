"""The type QueryIRAContributionsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_ira_contributions_result import QueryIRAContributionsResult


class QueryIRAContributionsResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryIRAContributionsResult], Field(alias="instructionResult")
    ] = None
