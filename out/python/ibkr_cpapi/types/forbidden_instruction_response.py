"""The type ForbiddenInstructionResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model
from .instruction_error_result import InstructionErrorResult


class ForbiddenInstructionResponse(Model):
    type: str
    title: str
    status: int
    detail: str
    instruction_set_id: Annotated[int, Field(alias="instructionSetId")]
    instruction_result: Annotated[InstructionErrorResult, Field(alias="instructionResult")]
