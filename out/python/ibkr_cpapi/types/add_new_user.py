"""The type AddNewUser and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .user_details import UserDetails


class AddNewUserInputLanguage(StrEnum):
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


class AddNewUser(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    prefix: Maybe[str] = None
    user_details: Annotated[Maybe[UserDetails], Field(alias="userDetails")] = None
    user_name: Annotated[Maybe[str], Field(alias="userName")] = None
    input_language: Annotated[
        Maybe[Open[AddNewUserInputLanguage]], Field(alias="inputLanguage")
    ] = None
    translation: Maybe[bool] = None
