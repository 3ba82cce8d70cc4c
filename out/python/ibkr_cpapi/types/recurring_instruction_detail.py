"""The type RecurringInstructionDetail and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Open


class RecurringInstructionDetailFrequency(StrEnum):
    MONTHLY = "MONTHLY"
    QUARTERLY = "QUARTERLY"
    YEARLY = "YEARLY"


class RecurringInstructionDetail(Model):
    instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=64)], Field(alias="instructionName")
    ]
    frequency: Open[RecurringInstructionDetailFrequency]
    start_date: Annotated[str, Field(alias="startDate")]
    end_date: Annotated[Maybe[str], Field(alias="endDate")] = None
