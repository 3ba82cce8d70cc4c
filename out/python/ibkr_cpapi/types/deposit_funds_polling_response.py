"""The type DepositFundsPollingResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number
from .deposit_funds_polling_result import DepositFundsPollingResult


class DepositFundsPollingResponse(Model):
    status: Number
    instruction_set_id: Annotated[Number, Field(alias="instructionSetId")]
    instruction_result: Annotated[
        Maybe[DepositFundsPollingResult], Field(alias="instructionResult")
    ] = None
