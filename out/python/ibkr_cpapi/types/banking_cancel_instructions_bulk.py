"""The type BankingCancelInstructionsBulkRequest."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core import Model


class BankingCancelInstructionsBulkRequest(Model):
    instruction_type: Annotated[Literal["CANCEL_INSTRUCTION"], Field(alias="instructionType")]
    instructions: list[Any]
