"""The type InternalCashTransferInstruction."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number


class InternalCashTransferInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    source_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="sourceAccountId")
    ]
    target_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="targetAccountId")
    ]
    amount: Number
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    client_note: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1, maxLength=64)]], Field(alias="clientNote")
    ] = None
    date_time_to_occur: Annotated[Maybe[str], Field(alias="dateTimeToOccur")] = None
