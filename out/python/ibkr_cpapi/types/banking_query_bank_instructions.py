"""The type BankingQueryBankInstructionsRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Open
from .query_bank_instruction import QueryBankInstruction
from .query_recent_recurring_events import QueryRecentRecurringEvents
from .query_recurring_instructions import QueryRecurringInstructions


class BankingQueryBankInstructionsRequestInstructionType(StrEnum):
    QUERY_BANK_INSTRUCTION = "QUERY_BANK_INSTRUCTION"
    QUERY_RECENT_RECURRING_EVENTS = "QUERY_RECENT_RECURRING_EVENTS"
    QUERY_RECURRING_INSTRUCTIONS = "QUERY_RECURRING_INSTRUCTIONS"


class BankingQueryBankInstructionsRequest(Model):
    instruction_type: Annotated[
        Open[BankingQueryBankInstructionsRequestInstructionType], Field(alias="instructionType")
    ]
    instruction: QueryBankInstruction | QueryRecentRecurringEvents | QueryRecurringInstructions
