"""The type InterestMarkupType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class InterestMarkupTypeCurrency(StrEnum):
    USD = "USD"
    EUR = "EUR"
    GBP = "GBP"
    CAD = "CAD"
    JPY = "JPY"
    HKD = "HKD"
    AUD = "AUD"
    CHF = "CHF"
    MXN = "MXN"
    SEK = "SEK"
    NZD = "NZD"
    HUF = "HUF"
    CZK = "CZK"
    CNH = "CNH"
    DKK = "DKK"
    RUB = "RUB"
    ILS = "ILS"
    NOK = "NOK"
    SGD = "SGD"
    PLN = "PLN"
    ZAR = "ZAR"
    AED = "AED"
    KRW = "KRW"
    SAR = "SAR"
    TRY = "TRY"
    RON = "RON"
    BGN = "BGN"


class InterestMarkupType(Model):
    currency: Maybe[Open[InterestMarkupTypeCurrency]] = None
    debit_markup: Annotated[Maybe[Number], Field(alias="debitMarkup")] = None
    ib_debit_markup: Annotated[Maybe[Number], Field(alias="ibDebitMarkup")] = None
    credit_markdown: Annotated[Maybe[Number], Field(alias="creditMarkdown")] = None
    short_credit_markdown: Annotated[Maybe[Number], Field(alias="shortCreditMarkdown")] = None
    short_cfd_credit_markdown: Annotated[Maybe[Number], Field(alias="shortCfdCreditMarkdown")] = (
        None
    )
    long_cfd_debit_markdown: Annotated[Maybe[Number], Field(alias="longCfdDebitMarkdown")] = None
    short_index_cfd_credit_markdown: Annotated[
        Maybe[Number], Field(alias="shortIndexCfdCreditMarkdown")
    ] = None
    long_index_cfd_debit_markdown: Annotated[
        Maybe[Number], Field(alias="longIndexCfdDebitMarkdown")
    ] = None
    short_fx_cfd_markup: Annotated[Maybe[Number], Field(alias="shortFxCfdMarkup")] = None
    long_fx_cfd_markdown: Annotated[Maybe[Number], Field(alias="longFxCfdMarkdown")] = None
