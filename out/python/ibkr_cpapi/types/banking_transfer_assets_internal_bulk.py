"""The type BankingTransferAssetsInternalBulkRequest."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core import Model


class BankingTransferAssetsInternalBulkRequest(Model):
    instruction_type: Annotated[
        Literal["INTERNAL_POSITION_TRANSFER"], Field(alias="instructionType")
    ]
    instructions: list[Any]
