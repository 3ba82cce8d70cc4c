"""The type ComplexAssetTransferPollingResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem(Model):
    contract_id: Annotated[Maybe[int], Field(alias="contractId")] = None
    asset_type: Annotated[Maybe[str], Field(alias="assetType")] = None
    description: Maybe[str] = None
    isin: Maybe[str] = None
    symbol: Maybe[str] = None
    quantity: Maybe[str] = None
    status: Maybe[str] = None


class ComplexAssetTransferPollingResult(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_type: Annotated[
        Open[PollingInstructionResultInstructionType], Field(alias="instructionType")
    ]
    instruction_status: Annotated[
        Open[PollingInstructionResultInstructionStatus], Field(alias="instructionStatus")
    ]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    ib_reference_id: Annotated[Maybe[Number], Field(alias="ibReferenceId")] = None
    description: Maybe[str] = None
    error: Maybe[PollingInstructionResultError] = None
    clearing_state: Annotated[str, Field(alias="clearingState")]
    consolidated_complex_asset_transfer_report: Annotated[
        Maybe[list[ComplexAssetTransferPollingResultConsolidatedComplexAssetTransferReportItem]],
        Field(alias="consolidatedComplexAssetTransferReport"),
    ] = None
