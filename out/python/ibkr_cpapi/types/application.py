"""The type Application and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .account import Account
from .add_additional_account import AddAdditionalAccount
from .customer import Customer
from .document import Document
from .questionnaires import Questionnaires
from .user import User


class ApplicationInputLanguage(StrEnum):
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


class Application(Model):
    customer: Maybe[Customer] = None
    accounts: Maybe[list[Account]] = None
    users: Maybe[list[User]] = None
    documents: Maybe[list[Document]] = None
    additional_accounts: Annotated[
        Maybe[list[AddAdditionalAccount]], Field(alias="additionalAccounts")
    ] = None
    master_account_id: Annotated[Maybe[str], Field(alias="masterAccountId")] = None
    id: Maybe[str] = None
    input_language: Annotated[
        Maybe[Open[ApplicationInputLanguage]], Field(alias="inputLanguage")
    ] = None
    translation: Maybe[bool] = None
    paper_account: Annotated[Maybe[bool], Field(alias="paperAccount")] = None
    questionnaires: Maybe[Questionnaires] = None
