"""The type BankingTransferCashExternalRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Open
from .deposit_funds_instruction import DepositFundsInstruction
from .withdraw_funds_instruction import WithdrawFundsInstruction


class BankingTransferCashExternalRequestInstructionType(StrEnum):
    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"


class BankingTransferCashExternalRequest(Model):
    instruction_type: Annotated[
        Open[BankingTransferCashExternalRequestInstructionType], Field(alias="instructionType")
    ]
    instruction: DepositFundsInstruction | WithdrawFundsInstruction
