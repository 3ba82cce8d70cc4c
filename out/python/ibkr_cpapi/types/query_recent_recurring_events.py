"""The type QueryRecentRecurringEvents."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number


class QueryRecentRecurringEvents(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    ib_reference_id: Annotated[
        Annotated[Number, Constraints(minimum=0)], Field(alias="ibReferenceId")
    ]
    number_of_transactions: Annotated[
        Maybe[Annotated[Number, Constraints(minimum=1)]], Field(alias="numberOfTransactions")
    ] = None
