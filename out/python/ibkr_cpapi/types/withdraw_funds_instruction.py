"""The type WithdrawFundsInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open
from .recurring_instruction_detail import RecurringInstructionDetail


class WithdrawFundsInstructionBankInstructionMethod(StrEnum):
    ACH = "ACH"
    WIRE = "WIRE"
    SEPA = "SEPA"


class WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType(StrEnum):
    DIRECT_ROLLOVER = "DIRECT_ROLLOVER"
    ROTH_DISTRIBUTION = "ROTH_DISTRIBUTION"
    NORMAL = "NORMAL"
    EARLY = "EARLY"
    DEATH = "DEATH"
    EXCESS_CY = "EXCESS_CY"
    EXCESS_PY = "EXCESS_PY"
    EXCESS_SC = "EXCESS_SC"


class WithdrawFundsInstructionIraWithdrawalDetail(Model):
    fed_income_tax_percentage: Annotated[Number, Field(alias="fedIncomeTaxPercentage")]
    state_income_tax_percentage: Annotated[Number, Field(alias="stateIncomeTaxPercentage")]
    state_cd: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=2)], Field(alias="stateCd")
    ]
    ira_withhold_type: Annotated[
        Open[WithdrawFundsInstructionIraWithdrawalDetailIraWithholdType],
        Field(alias="iraWithholdType"),
    ]


class WithdrawFundsInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    amount: Number
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=150)], Field(alias="bankInstructionName")
    ]
    bank_instruction_method: Annotated[
        Open[WithdrawFundsInstructionBankInstructionMethod], Field(alias="bankInstructionMethod")
    ]
    date_time_to_occur: Annotated[Maybe[str], Field(alias="dateTimeToOccur")] = None
    ira_withdrawal_detail: Annotated[
        Maybe[WithdrawFundsInstructionIraWithdrawalDetail], Field(alias="iraWithdrawalDetail")
    ] = None
    recurring_instruction_detail: Annotated[
        Maybe[RecurringInstructionDetail], Field(alias="recurringInstructionDetail")
    ] = None
