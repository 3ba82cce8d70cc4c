"""The type SecurityQuestions and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .details import Details


class SecurityQuestionsInputLanguage(StrEnum):
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


class SecurityQuestions(Model):
    details: Maybe[list[Details]] = None
    reference_user_name: Annotated[Maybe[str], Field(alias="referenceUserName")] = None
    input_language: Annotated[
        Maybe[Open[SecurityQuestionsInputLanguage]], Field(alias="inputLanguage")
    ] = None
