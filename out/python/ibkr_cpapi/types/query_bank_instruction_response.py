"""The type QueryBankInstructionResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .query_bank_instruction_result import QueryBankInstructionResult


class QueryBankInstructionResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[QueryBankInstructionResult], Field(alias="instructionResult")
    ] = None
