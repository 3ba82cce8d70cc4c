"""The type NoSuchInstructionSetResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class NoSuchInstructionSetResponse(Model):
    type: str
    title: str
    status: int
    detail: Maybe[str] = None
    instruction_set_id: Annotated[int, Field(alias="instructionSetId")]
