"""The type QueryIRAContributionsResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class QueryIraContributionsResultContribution(Model):
    maximum_contribution_limit: Annotated[Number, Field(alias="maximumContributionLimit")]
    year_to_date_contribution: Annotated[Number, Field(alias="yearToDateContribution")]
    allowed_contribution_limit: Annotated[Number, Field(alias="allowedContributionLimit")]


class QueryIRAContributionsResult(Model):
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
    account_id: Annotated[str, Field(alias="accountId")]
    year: str
    ira_type: Annotated[str, Field(alias="iraType")]
    contributions: list[QueryIraContributionsResultContribution]
