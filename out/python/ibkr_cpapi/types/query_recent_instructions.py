"""The type QueryRecentInstructions and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open


class QueryRecentInstructionsTransactionHistoryTransactionType(StrEnum):
    ALL = "ALL"
    ACH_INSTRUCTION = "ACH_INSTRUCTION"
    PREDEFINED_DESTINATION_INSTRUCTION = "PREDEFINED_DESTINATION_INSTRUCTION"
    WITHDRAWAL = "WITHDRAWAL"
    DEPOSIT = "DEPOSIT"
    DWAC = "DWAC"
    FOP = "FOP"
    EDDA_INSTRUCTION = "EDDA_INSTRUCTION"
    TRADITIONAL_BANK_INSTRUCTION_VERIFICATION = "TRADITIONAL_BANK_INSTRUCTION_VERIFICATION"
    CANCEL_INSTRUCTION = "CANCEL_INSTRUCTION"
    DELETE_BANK_INSTRUCTION = "DELETE_BANK_INSTRUCTION"
    EXTERNAL_POSITION_TRANSFER = "EXTERNAL_POSITION_TRANSFER"
    INTERNAL_CASH_TRANSFER = "INTERNAL_CASH_TRANSFER"
    INTERNAL_POSITION_TRANSFER = "INTERNAL_POSITION_TRANSFER"
    COMPLEX_ASSET_TRANSFER = "COMPLEX_ASSET_TRANSFER"


class QueryRecentInstructionsTransactionHistory(Model):
    days_to_go_back: Annotated[
        Annotated[Number, Constraints(minimum=1)], Field(alias="daysToGoBack")
    ]
    transaction_type: Annotated[
        Maybe[Open[QueryRecentInstructionsTransactionHistoryTransactionType]],
        Field(alias="transactionType"),
    ] = None


class QueryRecentInstructions(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[str, Field(alias="accountId")]
    transaction_history: Annotated[
        QueryRecentInstructionsTransactionHistory, Field(alias="transactionHistory")
    ]
