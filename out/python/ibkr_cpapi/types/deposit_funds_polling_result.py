"""The type DepositFundsPollingResult and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class DepositFundsPollingResultDepositDetailsOpenBanking(Model):
    service_provider: Annotated[Maybe[str], Field(alias="serviceProvider")] = None
    provider_response: Annotated[Maybe[dict[str, Any]], Field(alias="providerResponse")] = None


class DepositFundsPollingResultDepositDetails(Model):
    amount: Maybe[Number] = None
    currency: Maybe[str] = None
    when_available: Annotated[Maybe[str], Field(alias="whenAvailable")] = None
    open_banking: Annotated[
        Maybe[DepositFundsPollingResultDepositDetailsOpenBanking], Field(alias="openBanking")
    ] = None


class DepositFundsPollingResult(Model):
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
    deposit_details: Annotated[
        Maybe[DepositFundsPollingResultDepositDetails], Field(alias="depositDetails")
    ] = None
