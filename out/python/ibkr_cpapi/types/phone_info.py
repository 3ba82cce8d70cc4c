"""The type PhoneInfo and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class PhoneInfoType(StrEnum):
    WORK = "Work"
    HOME = "Home"
    FAX = "Fax"
    MOBILE = "Mobile"
    MOBILE_WORK = "Mobile (work)"
    MOBILE_OTHER = "Mobile (other)"
    BUSINESS = "Business"
    OTHER_VOICE = "Other (voice)"


class PhoneInfo(Model):
    type: Maybe[Open[PhoneInfoType]] = None
    number: Maybe[str] = None
    country: Maybe[str] = None
    verified: Maybe[bool] = None
