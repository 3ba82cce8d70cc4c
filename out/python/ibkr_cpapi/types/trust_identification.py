"""The type TrustIdentification and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .address import Address
from .phone_info import PhoneInfo


class TrustIdentificationTypeOfTrust(StrEnum):
    IRREVOC = "IRREVOC"
    SMSF = "SMSF"
    REVOCABLE = "REVOCABLE"
    TESTAMENTARY = "TESTAMENTARY"
    RETIREMENT = "RETIREMENT"
    ERISA = "ERISA"
    OTHER = "OTHER"


class TrustIdentificationRegistrationType(StrEnum):
    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


class TrustIdentification(Model):
    address: Maybe[Address] = None
    mailing_address: Annotated[Maybe[Address], Field(alias="mailingAddress")] = None
    phones: Maybe[list[PhoneInfo]] = None
    name: Maybe[str] = None
    description: Maybe[str] = None
    type_of_trust: Annotated[
        Maybe[Open[TrustIdentificationTypeOfTrust]], Field(alias="typeOfTrust")
    ] = None
    purpose_of_trust: Annotated[Maybe[str], Field(alias="purposeOfTrust")] = None
    date_formed: Annotated[Maybe[str], Field(alias="dateFormed")] = None
    formation_country: Annotated[Maybe[str], Field(alias="formationCountry")] = None
    formation_state: Annotated[Maybe[str], Field(alias="formationState")] = None
    registration_number: Annotated[Maybe[str], Field(alias="registrationNumber")] = None
    registration_type: Annotated[
        Maybe[Open[TrustIdentificationRegistrationType]], Field(alias="registrationType")
    ] = None
    registration_country: Annotated[Maybe[str], Field(alias="registrationCountry")] = None
    same_mail_address: Annotated[Maybe[bool], Field(alias="sameMailAddress")] = None
    translated: Maybe[bool] = None
