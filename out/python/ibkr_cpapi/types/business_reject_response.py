"""The type BusinessRejectResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .instruction_error_result import InstructionErrorResult


class BusinessRejectResponse(Model):
    type: str
    title: str
    status: int
    instruction_set_id: Annotated[int, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[InstructionErrorResult], Field(alias="instructionResult")
    ] = None
