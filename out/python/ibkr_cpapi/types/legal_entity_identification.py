"""The type LegalEntityIdentification and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .address import Address


class LegalEntityIdentificationFormationType(StrEnum):
    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
    OTHER = "OTHER"


class LegalEntityIdentification(Model):
    place_of_business_address: Annotated[Maybe[Address], Field(alias="placeOfBusinessAddress")] = (
        None
    )
    mailing_address: Annotated[Maybe[Address], Field(alias="mailingAddress")] = None
    identification: Maybe[str] = None
    identification_country: Annotated[Maybe[str], Field(alias="identificationCountry")] = None
    formation_country: Annotated[Maybe[str], Field(alias="formationCountry")] = None
    formation_type: Annotated[
        Maybe[Open[LegalEntityIdentificationFormationType]], Field(alias="formationType")
    ] = None
    exchange_code: Annotated[Maybe[str], Field(alias="exchangeCode")] = None
    exchange_symbol: Annotated[Maybe[str], Field(alias="exchangeSymbol")] = None
    same_mail_address: Annotated[Maybe[bool], Field(alias="sameMailAddress")] = None
