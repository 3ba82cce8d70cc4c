"""The type ChangeAccountHolderDetail and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .associated_individual import AssociatedIndividual
from .document_submission import DocumentSubmission


class ChangeAccountHolderDetailInputLanguage(StrEnum):
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


class ChangeAccountHolderDetail(Model):
    new_account_holder_details: Annotated[
        Maybe[list[AssociatedIndividual]], Field(alias="newAccountHolderDetails")
    ] = None
    documents: Maybe[DocumentSubmission] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    reference_user_name: Annotated[Maybe[str], Field(alias="referenceUserName")] = None
    input_language: Annotated[
        Maybe[Open[ChangeAccountHolderDetailInputLanguage]], Field(alias="inputLanguage")
    ] = None
    translation: Maybe[bool] = None
