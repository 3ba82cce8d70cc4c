"""The type BankingTransferAssetsExternalBulkRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Model, Open


class BankingTransferAssetsExternalBulkRequestInstructionType(StrEnum):
    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"


class BankingTransferAssetsExternalBulkRequest(Model):
    instruction_type: Annotated[
        Open[BankingTransferAssetsExternalBulkRequestInstructionType],
        Field(alias="instructionType"),
    ]
    instructions: list[Any]
