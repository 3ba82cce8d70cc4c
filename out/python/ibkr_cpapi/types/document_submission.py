"""The type DocumentSubmission and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .document import Document


class DocumentSubmissionInputLanguage(StrEnum):
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


class DocumentSubmission(Model):
    documents: Maybe[list[Document]] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    input_language: Annotated[
        Maybe[Open[DocumentSubmissionInputLanguage]], Field(alias="inputLanguage")
    ] = None
    translation: Maybe[bool] = None
