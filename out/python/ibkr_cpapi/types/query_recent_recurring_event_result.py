"""The type QueryRecentRecurringEventResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .instruction_result import InstructionResultInstructionStatus, InstructionResultInstructionType


class QueryRecentRecurringEventResultTransactionHistoryResultItem(Model):
    ib_request_id: Annotated[Maybe[int], Field(alias="ibRequestId")] = None
    status: Maybe[str] = None


class QueryRecentRecurringEventResultTransactionHistory(Model):
    max_number_of_transactions: Annotated[Maybe[int], Field(alias="maxNumberOfTransactions")] = None
    result: Maybe[list[QueryRecentRecurringEventResultTransactionHistoryResultItem]] = None


class QueryRecentRecurringEventResult(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_type: Annotated[
        Open[InstructionResultInstructionType], Field(alias="instructionType")
    ]
    instruction_status: Annotated[
        Open[InstructionResultInstructionStatus], Field(alias="instructionStatus")
    ]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    ib_reference_id: Annotated[Maybe[Number], Field(alias="ibReferenceId")] = None
    description: Maybe[str] = None
    recurring_instruction_name: Annotated[str, Field(alias="recurringInstructionName")]
    recurring_transaction_type: Annotated[str, Field(alias="recurringTransactionType")]
    recurring_transaction_status: Annotated[str, Field(alias="recurringTransactionStatus")]
    amount: Number
    currency: str
    method: str
    transaction_history: Annotated[
        QueryRecentRecurringEventResultTransactionHistory, Field(alias="transactionHistory")
    ]
