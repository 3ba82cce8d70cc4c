"""The type PredefinedDestinationInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open


class PredefinedDestinationInstructionBankInstructionMethod(StrEnum):
    LVP = "LVP"
    SEPA = "SEPA"
    WIRE = "WIRE"
    ACH = "ACH"
    CPA = "CPA"


class PredefinedDestinationInstructionFinancialInstitutionBranchCodeType(StrEnum):
    BSB_AUD = "BSB_AUD"
    BANK_CODE_CAD = "BANK_CODE_CAD"
    NONE = "NONE"


class PredefinedDestinationInstructionFinancialInstitutionIdentifierType(StrEnum):
    BIC = "BIC"
    IFSC = "IFSC"


class PredefinedDestinationInstructionFinancialInstitution(Model):
    name: Annotated[str, Constraints(minLength=1, maxLength=100)]
    branch_code: Annotated[
        Maybe[Annotated[str, Constraints(minLength=0, maxLength=32)]], Field(alias="branchCode")
    ] = None
    branch_code_type: Annotated[
        Maybe[Open[PredefinedDestinationInstructionFinancialInstitutionBranchCodeType]],
        Field(alias="branchCodeType"),
    ] = None
    identifier: Annotated[str, Constraints(minLength=1, maxLength=24)]
    identifier_type: Annotated[
        Open[PredefinedDestinationInstructionFinancialInstitutionIdentifierType],
        Field(alias="identifierType"),
    ]
    client_account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="clientAccountId")
    ]


class PredefinedDestinationInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=100)], Field(alias="bankInstructionName")
    ]
    bank_instruction_method: Annotated[
        Open[PredefinedDestinationInstructionBankInstructionMethod],
        Field(alias="bankInstructionMethod"),
    ]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=10)], Field(alias="accountId")
    ]
    currency: Annotated[str, Constraints(minLength=3, maxLength=3)]
    financial_institution: Annotated[
        PredefinedDestinationInstructionFinancialInstitution, Field(alias="financialInstitution")
    ]
