"""The type BankingSubmitBankInstructionsBulkRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Model, Open


class BankingSubmitBankInstructionsBulkRequestInstructionType(StrEnum):
    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"


class BankingSubmitBankInstructionsBulkRequest(Model):
    instruction_type: Annotated[
        Open[BankingSubmitBankInstructionsBulkRequestInstructionType],
        Field(alias="instructionType"),
    ]
    instructions: list[Any]
