"""The type UpdateW8BEN and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .document import Document
from .tax_payer_details import TaxPayerDetails


class UpdateW8BenInputLanguage(StrEnum):
    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


class UpdateW8BEN(Model):
    tax_payer_details: Annotated[Maybe[TaxPayerDetails], Field(alias="taxPayerDetails")] = None
    documents: Maybe[list[Document]] = None
    input_language: Annotated[
        Maybe[Open[UpdateW8BenInputLanguage]], Field(alias="inputLanguage")
    ] = None
    translation: Maybe[bool] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
