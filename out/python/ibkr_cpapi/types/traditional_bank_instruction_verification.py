"""The type TraditionalBankInstructionVerification and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open


class TraditionalBankInstructionVerificationBankInstructionCode(StrEnum):
    USACH = "USACH"
    CAACH = "CAACH"
    ACHUS = "ACHUS"
    WIRE = "WIRE"


class TraditionalBankInstructionVerification(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    bank_instruction_code: Annotated[
        Open[TraditionalBankInstructionVerificationBankInstructionCode],
        Field(alias="bankInstructionCode"),
    ]
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=100)], Field(alias="bankInstructionName")
    ]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    pending_instruction_id: Annotated[Number, Field(alias="pendingInstructionId")]
    credit_amount1: Annotated[Number, Field(alias="creditAmount1")]
    credit_amount2: Annotated[Number, Field(alias="creditAmount2")]
