"""The type QueryRecentInstructionResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class QueryRecentInstructionResultInstructionHistoryResultItem(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    ib_instruction_id: Annotated[Number, Field(alias="ibInstructionId")]
    instruction_type: Annotated[str, Field(alias="instructionType")]
    request_date: Annotated[str, Field(alias="requestDate")]
    status: str
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]


class QueryRecentInstructionResultInstructionHistory(Model):
    history_max_depth_number_of_days: Annotated[int, Field(alias="historyMaxDepthNumberOfDays")]
    history_max_depth_number_of_instruction: Annotated[
        int, Field(alias="historyMaxDepthNumberOfInstruction")
    ]
    result: list[QueryRecentInstructionResultInstructionHistoryResultItem]


class QueryRecentInstructionResult(Model):
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
    instruction_history: Annotated[
        QueryRecentInstructionResultInstructionHistory, Field(alias="instructionHistory")
    ]
