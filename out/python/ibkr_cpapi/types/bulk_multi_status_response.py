"""The type BulkMultiStatusResponse."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number


class BulkMultiStatusResponse(Model):
    status: int
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_results: Annotated[Maybe[list[Any]], Field(alias="instructionResults")] = None
