"""The type BankingTransferCashExternalBulkRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Model, Open


class BankingTransferCashExternalBulkRequestInstructionType(StrEnum):
    DEPOSIT = "DEPOSIT"
    WITHDRAWAL = "WITHDRAWAL"


class BankingTransferCashExternalBulkRequest(Model):
    instruction_type: Annotated[
        Open[BankingTransferCashExternalBulkRequestInstructionType], Field(alias="instructionType")
    ]
    instructions: list[Any]
