"""The type AsynchronousInstructionSetResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .instruction_result import InstructionResult


class AsynchronousInstructionSetResponseInstructionResult(Model):
    status: int
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[InstructionResult, Field(alias="instructionResult")]


class AsynchronousInstructionSetResponse(Model):
    status: int
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_results: Annotated[
        Maybe[list[AsynchronousInstructionSetResponseInstructionResult]],
        Field(alias="instructionResults"),
    ] = None
