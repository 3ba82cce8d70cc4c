"""The type BankingSubmitBankInstructionRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Open
from .ach_instruction import AchInstruction
from .delete_bank_instruction import DeleteBankInstruction
from .edda_instruction import EddaInstruction
from .predefined_destination_instruction import PredefinedDestinationInstruction
from .traditional_bank_instruction_verification import TraditionalBankInstructionVerification


class BankingSubmitBankInstructionRequestInstructionType(StrEnum):
    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"


class BankingSubmitBankInstructionRequest(Model):
    instruction_type: Annotated[
        Open[BankingSubmitBankInstructionRequestInstructionType], Field(alias="instructionType")
    ]
    instruction: (
        TraditionalBankInstructionVerification
        | AchInstruction
        | DeleteBankInstruction
        | PredefinedDestinationInstruction
        | EddaInstruction
    )
