"""The type UpdateTaxForm and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .document import Document
from .form_w8_ben import FormW8BEN
from .form_w8_bene import FormW8BENE
from .form_w9 import FormW9
from .local_tax_form import LocalTaxForm


class UpdateTaxFormInputLanguage(StrEnum):
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


class UpdateTaxForm(Model):
    local_tax_forms: Annotated[Maybe[list[LocalTaxForm]], Field(alias="localTaxForms")] = None
    w8_ben: Annotated[Maybe[FormW8BEN], Field(alias="w8Ben")] = None
    w8_ben_e: Annotated[Maybe[FormW8BENE], Field(alias="w8BenE")] = None
    w9: Maybe[FormW9] = None
    translation: Maybe[bool] = None
    input_language: Annotated[
        Maybe[Open[UpdateTaxFormInputLanguage]], Field(alias="inputLanguage")
    ] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    documents: Maybe[list[Document]] = None
    entity_id: Annotated[Maybe[str], Field(alias="entityId")] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
