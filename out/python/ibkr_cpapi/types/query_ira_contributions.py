"""The type QueryIRAContributions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model, Number


class QueryIRAContributions(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[str, Field(alias="accountId")]
    year: str
