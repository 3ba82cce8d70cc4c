"""The type QueryIRAContributions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number


class QueryIRAContributions(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[Annotated[str, Constraints(minLength=1)], Field(alias="accountId")]
    year: Annotated[str, Constraints(minLength=4, maxLength=4)]
