"""The type QueryWithdrawableAmountsInstructionResult."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .polling_instruction_result import (
    PollingInstructionResultError,
    PollingInstructionResultInstructionStatus,
    PollingInstructionResultInstructionType,
)


class QueryWithdrawableAmountsInstructionResult(Model):
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
    withdrawable_amount: Annotated[Number, Field(alias="withdrawableAmount")]
    withdrawable_amount_no_borrow: Annotated[Number, Field(alias="withdrawableAmountNoBorrow")]
    allowed_transfer_amount_to_master: Annotated[
        Number, Field(alias="allowedTransferAmountToMaster")
    ]
    allowed_transfer_amount_to_master_no_borrow: Annotated[
        Number, Field(alias="allowedTransferAmountToMasterNoBorrow")
    ]
