"""The type QueryWithdrawableCashEquity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number


class QueryWithdrawableCashEquity(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[Annotated[str, Constraints(minLength=1)], Field(alias="accountId")]
    currency: Annotated[str, Constraints(minLength=3, maxLength=3)]
