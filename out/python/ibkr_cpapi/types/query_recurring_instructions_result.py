"""The type QueryRecurringInstructionsResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .instruction_result import InstructionResultInstructionStatus, InstructionResultInstructionType


class QueryRecurringInstructionsResultRecurringInstruction(Model):
    request_id: Annotated[Maybe[int], Field(alias="requestId")] = None
    bank_instruction_name: Annotated[Maybe[str], Field(alias="bankInstructionName")] = None
    transaction_type: Annotated[Maybe[str], Field(alias="transactionType")] = None
    bank_instruction_method: Annotated[Maybe[str], Field(alias="bankInstructionMethod")] = None
    amount: Maybe[Number] = None
    currency: Maybe[str] = None
    frequency: Maybe[str] = None
    start_date: Annotated[Maybe[str], Field(alias="startDate")] = None
    end_date: Annotated[Maybe[str], Field(alias="endDate")] = None


class QueryRecurringInstructionsResult(Model):
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
    account_id: Annotated[str, Field(alias="accountId")]
    recurring_instructions: Annotated[
        list[QueryRecurringInstructionsResultRecurringInstruction],
        Field(alias="recurringInstructions"),
    ]
