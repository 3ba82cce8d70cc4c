"""The type QueryWithdrawableFunds."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class QueryWithdrawableFunds(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[str, Field(alias="accountId")]
    currency: str
    bank_routing_number: Annotated[Maybe[str], Field(alias="bankRoutingNumber")] = None
    bank_account_number: Annotated[Maybe[str], Field(alias="bankAccountNumber")] = None
    bank_instruction_name: Annotated[Maybe[str], Field(alias="bankInstructionName")] = None
