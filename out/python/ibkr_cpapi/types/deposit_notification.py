"""The type DepositNotification and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .ach_details import ACHDetails
from .check_details import CheckDetails
from .ira_deposit_details import IRADepositDetails
from .wire_details import WireDetails


class DepositNotificationType(StrEnum):
    CHECK = "CHECK"
    WIRE = "WIRE"
    ACH = "ACH"
    SKIP_DEPOSIT = "SKIP_DEPOSIT"


class DepositNotificationCurrency(StrEnum):
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


class DepositNotification(Model):
    check_details: Annotated[Maybe[CheckDetails], Field(alias="checkDetails")] = None
    wire_details: Annotated[Maybe[WireDetails], Field(alias="wireDetails")] = None
    ach_details: Annotated[Maybe[ACHDetails], Field(alias="achDetails")] = None
    ira_deposit_details: Annotated[Maybe[IRADepositDetails], Field(alias="iraDepositDetails")] = (
        None
    )
    type: Maybe[Open[DepositNotificationType]] = None
    amount: Maybe[Number] = None
    currency: Maybe[Open[DepositNotificationCurrency]] = None
    ib_account: Annotated[Maybe[str], Field(alias="ibAccount")] = None
