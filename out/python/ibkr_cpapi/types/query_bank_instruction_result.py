"""The type QueryBankInstructionResult and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .instruction_result import InstructionResultInstructionStatus, InstructionResultInstructionType


class QueryBankInstructionResultBankInstructionMethod(StrEnum):
    WIRE = "WIRE"
    ACH = "ACH"
    USACH = "USACH"
    CAACH = "CAACH"
    SEPA = "SEPA"
    E_DDA = "eDDA"
    E_GIRO = "eGIRO"
    OPEN_BANKING = "OPEN_BANKING"


class QueryBankInstructionResultBankInstructionDetail(Model):
    instruction_name: Annotated[str, Field(alias="instructionName")]
    type: str
    currency: str
    instruction_status: Annotated[str, Field(alias="instructionStatus")]
    bank_routing_number: Annotated[str, Field(alias="bankRoutingNumber")]
    bank_account_number: Annotated[str, Field(alias="bankAccountNumber")]


class QueryBankInstructionResult(Model):
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
    bank_instruction_method: Annotated[
        Open[QueryBankInstructionResultBankInstructionMethod], Field(alias="bankInstructionMethod")
    ]
    bank_instruction_details: Annotated[
        list[QueryBankInstructionResultBankInstructionDetail], Field(alias="bankInstructionDetails")
    ]
