"""The type EddaInstruction and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, Number, Open


class EddaInstructionDebtorIdentificationDocumentType(StrEnum):
    HK_ID = "hkId"
    PASSPORT = "passport"
    CHINA_ID = "chinaId"
    HK_MACAO_ENTRY_PERMIT = "hkMacaoEntryPermit"


class EddaInstruction(Model):
    client_instruction_id: Annotated[Number, Field(alias="clientInstructionId")]
    bank_instruction_name: Annotated[str, Field(alias="bankInstructionName")]
    currency: str
    account_id: Annotated[str, Field(alias="accountId")]
    bank_branch_code: Annotated[str, Field(alias="bankBranchCode")]
    bank_account_number: Annotated[str, Field(alias="bankAccountNumber")]
    bank_clearing_code: Annotated[str, Field(alias="bankClearingCode")]
    debtor_identification_document_type: Annotated[
        Open[EddaInstructionDebtorIdentificationDocumentType],
        Field(alias="debtorIdentificationDocumentType"),
    ]
