"""The type BankingRecentInstructionsRequest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Model
from .query_recent_instructions import QueryRecentInstructions


class BankingRecentInstructionsRequest(Model):
    instruction_type: Annotated[
        Literal["QUERY_RECENT_INSTRUCTIONS"], Field(alias="instructionType")
    ]
    instruction: QueryRecentInstructions
