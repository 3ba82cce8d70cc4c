"""The type InstructionResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .instruction_result import InstructionResult


class InstructionResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[Maybe[InstructionResult], Field(alias="instructionResult")] = None
