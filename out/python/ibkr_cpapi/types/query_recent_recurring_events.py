"""The type QueryRecentRecurringEvents."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class QueryRecentRecurringEvents(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    ib_reference_id: Annotated[Number, Field(alias="ibReferenceId")]
    number_of_transactions: Annotated[Maybe[Number], Field(alias="numberOfTransactions")] = None
