"""The type PollingInstructionResult and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class PollingInstructionResultInstructionType(StrEnum):
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


class PollingInstructionResultInstructionStatus(StrEnum):
    PENDING = "PENDING"
    REJECTED = "REJECTED"
    PROCESSED = "PROCESSED"


class PollingInstructionResultError(Model):
    error_code: Annotated[str, Field(alias="errorCode")]
    error_message: Annotated[str, Field(alias="errorMessage")]


class PollingInstructionResult(Model):
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
