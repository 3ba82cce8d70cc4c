"""The type BankingTransferAssetsExternalRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Open
from .complex_asset_transfer_instruction import ComplexAssetTransferInstruction
from .dwac_instruction import DwacInstruction
from .external_position_transfer import ExternalPositionTransfer
from .fop_instruction import FopInstruction


class BankingTransferAssetsExternalRequestInstructionType(StrEnum):
    DWAC = "DWAC"
    FOP = "FOP"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"


class BankingTransferAssetsExternalRequest(Model):
    instruction_type: Annotated[
        Open[BankingTransferAssetsExternalRequestInstructionType], Field(alias="instructionType")
    ]
    instruction: (
        FopInstruction
        | DwacInstruction
        | ComplexAssetTransferInstruction
        | ExternalPositionTransfer
    )
