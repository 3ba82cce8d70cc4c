"""The type DeleteBankInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open


class DeleteBankInstructionBankInstructionMethod(StrEnum):
    WIRE = "WIRE"
    ACH = "ACH"


class DeleteBankInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=150)], Field(alias="bankInstructionName")
    ]
    bank_instruction_method: Annotated[
        Open[DeleteBankInstructionBankInstructionMethod], Field(alias="bankInstructionMethod")
    ]
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
