"""The type InternalCashTransferInstruction."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class InternalCashTransferInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    source_account_id: Annotated[str, Field(alias="sourceAccountId")]
    target_account_id: Annotated[str, Field(alias="targetAccountId")]
    amount: Number
    currency: str
    client_note: Annotated[Maybe[str], Field(alias="clientNote")] = None
    date_time_to_occur: Annotated[Maybe[str], Field(alias="dateTimeToOccur")] = None
