"""The type QueryWithdrawableAmountsWithoutOriginHoldResult."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class QueryWithdrawableAmountsWithoutOriginHoldResult(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_type: Annotated[
        Open[PollingInstructionResultInstructionType], Field(alias="instructionType")
    ]
    instruction_status: Annotated[
        Open[PollingInstructionResultInstructionStatus], Field(alias="instructionStatus")
    ]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    ib_reference_id: Annotated[Maybe[Number], Field(alias="ibReferenceId")] = None
    description: Maybe[str] = None
    error: Maybe[PollingInstructionResultError] = None
    account_id: Annotated[str, Field(alias="accountId")]
    currency: str
    withdrawable_amount_without_origination_hold: Annotated[
        Number, Field(alias="withdrawableAmountWithoutOriginationHold")
    ]
    withdrawable_amount_without_origination_hold_no_borrow: Annotated[
        Number, Field(alias="withdrawableAmountWithoutOriginationHoldNoBorrow")
    ]
