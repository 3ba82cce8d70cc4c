"""The type BankingTransferCashInternalRequest."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core import Model
from .internal_cash_transfer_instruction import InternalCashTransferInstruction


class BankingTransferCashInternalRequest(Model):
    instruction_type: Annotated[Literal["INTERNAL_CASH_TRANSFER"], Field(alias="instructionType")]
    instruction: InternalCashTransferInstruction
