"""The type DepositFundsPollingResult and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class DepositFundsPollingResultInstructionType(StrEnum):
    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    DEPOSIT = "DEPOSIT"
    DWAC = "DWAC"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"
    FOP = "FOP"
    QUERY_RECENT_INSTRUCTIONS = "QUERY_RECENT_INSTRUCTIONS"
    QUERY_WITHDRAWABLE_FUNDS = "QUERY_WITHDRAWABLE_FUNDS"
    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"
    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"
    MICRO_AMOUNT = "MICRO_AMOUNT"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    WITHDRAWAL = "WITHDRAWAL"
    QUERY_IRA_CONTRIBUTIONS = "QUERY_IRA_CONTRIBUTIONS"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"
    QUERY_ACCOUNT_BALANCES = "QUERY_ACCOUNT_BALANCES"
    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_WITHDRAWABLE_CASH_EQUITY = "QUERY_WITHDRAWABLE_CASH_EQUITY"


class DepositFundsPollingResultInstructionStatus(StrEnum):
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PROCESSED = "PROCESSED"


class DepositFundsPollingResultError(Model):
    error_code: Annotated[str, Field(alias="errorCode")]
    error_message: Annotated[str, Field(alias="errorMessage")]


class DepositFundsPollingResultDepositDetailsOpenBanking_90fe(Model):
    service_provider: Annotated[Maybe[str], Field(alias="serviceProvider")] = None
    provider_response: Annotated[Maybe[dict[str, Any]], Field(alias="providerResponse")] = None


class DepositFundsPollingResultDepositDetails_9185(Model):
    amount: Maybe[Number] = None
    currency: Maybe[str] = None
    when_available: Annotated[Maybe[str], Field(alias="whenAvailable")] = None
    open_banking: Annotated[
        Maybe[DepositFundsPollingResultDepositDetailsOpenBanking_90fe], Field(alias="openBanking")
    ] = None


class DepositFundsPollingResult(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_type: Annotated[
        Open[DepositFundsPollingResultInstructionType], Field(alias="instructionType")
    ]
    instruction_status: Annotated[
        Open[DepositFundsPollingResultInstructionStatus], Field(alias="instructionStatus")
    ]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    ib_reference_id: Annotated[Maybe[Number], Field(alias="ibReferenceId")] = None
    description: Maybe[str] = None
    error: Maybe[DepositFundsPollingResultError] = None
    deposit_details: Annotated[
        Maybe[DepositFundsPollingResultDepositDetails_9185], Field(alias="depositDetails")
    ] = None
