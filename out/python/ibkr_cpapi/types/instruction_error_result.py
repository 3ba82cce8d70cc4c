"""The type InstructionErrorResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .instruction_result import InstructionResultInstructionStatus, InstructionResultInstructionType


class InstructionErrorResultError(Model):
    error_code: Annotated[str, Field(alias="errorCode")]
    error_message: Annotated[str, Field(alias="errorMessage")]


class InstructionErrorResult(Model):
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
    error: InstructionErrorResultError
