"""The type BankingCancelInstructionRequest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Model
from .cancel_instruction import CancelInstruction


class BankingCancelInstructionRequest(Model):
    instruction_type: Annotated[Literal["CANCEL_INSTRUCTION"], Field(alias="instructionType")]
    instruction: CancelInstruction
