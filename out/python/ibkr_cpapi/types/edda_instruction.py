"""The type EddaInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model, Number, Open


class EddaInstructionDebtorIdentificationDocumentType(StrEnum):
    HK_ID = "hkId"
    PASSPORT = "passport"
    CHINA_ID = "chinaId"
    HK_MACAO_ENTRY_PERMIT = "hkMacaoEntryPermit"


class EddaInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    bank_instruction_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=100)], Field(alias="bankInstructionName")
    ]
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    account_id: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="accountId")
    ]
    bank_branch_code: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=3)], Field(alias="bankBranchCode")
    ]
    bank_account_number: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=32)], Field(alias="bankAccountNumber")
    ]
    bank_clearing_code: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=3)], Field(alias="bankClearingCode")
    ]
    debtor_identification_document_type: Annotated[
        Open[EddaInstructionDebtorIdentificationDocumentType],
        Field(alias="debtorIdentificationDocumentType"),
    ]
