"""The type QueryAccountBalancesResult and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .instruction_result import InstructionResultInstructionStatus, InstructionResultInstructionType


class QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem(Model):
    bank_account_number: Annotated[Maybe[str], Field(alias="bankAccountNumber")] = None
    bank_routing_number: Annotated[Maybe[str], Field(alias="bankRoutingNumber")] = None
    withdrawable_balance_without_origin_hold: Annotated[
        Maybe[Number], Field(alias="withdrawableBalanceWithoutOriginHold")
    ] = None


class QueryAccountBalancesResult(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    instruction_type: Annotated[
        Open[InstructionResultInstructionType], Field(alias="instructionType")
    ]
    instruction_status: Annotated[
        Open[InstructionResultInstructionStatus], Field(alias="instructionStatus")
    ]
    instruction_id: Annotated[Number, Field(alias="instructionId")]
    ib_reference_id: Annotated[Maybe[Number], Field(alias="ibReferenceId")] = None
    description: Maybe[str] = None
    account_id: Annotated[str, Field(alias="accountId")]
    currency: str
    withdrawable_amount: Annotated[Number, Field(alias="withdrawableAmount")]
    transferable_amount: Annotated[Number, Field(alias="transferableAmount")]
    client_bank_account_withdrawable_balance: Annotated[
        list[QueryAccountBalancesResultClientBankAccountWithdrawableBalanceItem],
        Field(alias="clientBankAccountWithdrawableBalance"),
    ]
