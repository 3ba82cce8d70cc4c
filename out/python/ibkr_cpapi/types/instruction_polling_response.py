"""The type InstructionPollingResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .polling_instruction_result import PollingInstructionResult


class InstructionPollingResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[PollingInstructionResult], Field(alias="instructionResult")
    ] = None
