"""The type QueryWithdrawableFunds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number


class QueryWithdrawableFunds(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[Annotated[str, Constraints(minLength=1)], Field(alias="accountId")]
    currency: Annotated[str, Constraints(minLength=1)]
    bank_routing_number: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1)]], Field(alias="bankRoutingNumber")
    ] = None
    bank_account_number: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1)]], Field(alias="bankAccountNumber")
    ] = None
    bank_instruction_name: Annotated[
        Maybe[Annotated[str, Constraints(minLength=1)]], Field(alias="bankInstructionName")
    ] = None
