"""The type BankingTransferCashInternalBulkRequest."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core import Model


class BankingTransferCashInternalBulkRequest(Model):
    instruction_type: Annotated[Literal["INTERNAL_CASH_TRANSFER"], Field(alias="instructionType")]
    instructions: list[Any]
