"""The type QueryBankInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open


class QueryBankInstructionBankInstructionMethod(StrEnum):
    ACH = "ACH"
    WIRE = "WIRE"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"


class QueryBankInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[Annotated[str, Constraints(minLength=1)], Field(alias="accountId")]
    bank_instruction_method: Annotated[
        Open[QueryBankInstructionBankInstructionMethod], Field(alias="bankInstructionMethod")
    ]
