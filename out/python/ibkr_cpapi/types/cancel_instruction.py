"""The type CancelInstruction."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number


class CancelInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    reason: Annotated[str, Constraints(minLength=1, maxLength=256)]
