"""The type BankingTransferAssetsInternalRequest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Model
from .internal_position_transfer_instruction import InternalPositionTransferInstruction


class BankingTransferAssetsInternalRequest(Model):
    instruction_type: Annotated[
        Literal["INTERNAL_POSITION_TRANSFER"], Field(alias="instructionType")
    ]
    instruction: InternalPositionTransferInstruction
