"""The type AchInstruction and those around it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open, OpenInt


class AchInstructionBankInstructionCode(StrEnum):
    CAACH = "CAACH"
    USACH = "USACH"


class AchInstructionAchType(StrEnum):
    DEBIT = "DEBIT"
    CREDIT = "CREDIT"
    DEBIT_CREDIT = "DEBIT_CREDIT"


class AchInstructionClientAccountInfoBankAccountTypeCode(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2


class AchInstructionClientAccountInfo(Model):
    bank_routing_number: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=24)], Field(alias="bankRoutingNumber")
    ]
    bank_account_number: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="bankAccountNumber")
    ]
    bank_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=100)], Field(alias="bankName")
    ]
    bank_account_type_code: Annotated[
        OpenInt[AchInstructionClientAccountInfoBankAccountTypeCode],
        Field(alias="bankAccountTypeCode"),
    ]


class AchInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    bank_instruction_code: Annotated[
        Open[AchInstructionBankInstructionCode], Field(alias="bankInstructionCode")
    ]
    ach_type: Annotated[Open[AchInstructionAchType], Field(alias="achType")]
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=100)], Field(alias="bankInstructionName")
    ]
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    client_account_info: Annotated[
        AchInstructionClientAccountInfo, Field(alias="clientAccountInfo")
    ]
