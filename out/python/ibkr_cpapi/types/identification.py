"""The type Identification and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class IdentificationCardColor(StrEnum):
    BLUE = "BLUE"
    GREEN = "GREEN"
    YELLOW = "YELLOW"


class Identification(Model):
    citizenship: Maybe[str] = None
    citizenship2: Maybe[str] = None
    citizenship3: Maybe[str] = None
    ssn: Maybe[str] = None
    sin: Maybe[str] = None
    drivers_license: Annotated[Maybe[str], Field(alias="driversLicense")] = None
    passport: Maybe[str] = None
    alien_card: Annotated[Maybe[str], Field(alias="alienCard")] = None
    hk_travel_permit: Annotated[Maybe[str], Field(alias="hkTravelPermit")] = None
    medicare_card: Annotated[Maybe[str], Field(alias="medicareCard")] = None
    card_color: Annotated[Maybe[Open[IdentificationCardColor]], Field(alias="cardColor")] = None
    medicare_reference: Annotated[Maybe[str], Field(alias="medicareReference")] = None
    national_card: Annotated[Maybe[str], Field(alias="nationalCard")] = None
    issuing_country: Annotated[Maybe[str], Field(alias="issuingCountry")] = None
    issuing_state: Annotated[Maybe[str], Field(alias="issuingState")] = None
    rta: Maybe[str] = None
    legal_residence_country: Annotated[Maybe[str], Field(alias="legalResidenceCountry")] = None
    legal_residence_state: Annotated[Maybe[str], Field(alias="legalResidenceState")] = None
    educational_qualification: Annotated[Maybe[str], Field(alias="educationalQualification")] = None
    fathers_name: Annotated[Maybe[str], Field(alias="fathersName")] = None
    green_card: Annotated[Maybe[bool], Field(alias="greenCard")] = None
    pan_number: Annotated[Maybe[str], Field(alias="panNumber")] = None
    tax_id: Annotated[Maybe[str], Field(alias="taxId")] = None
    proof_of_age_card: Annotated[Maybe[str], Field(alias="proofOfAgeCard")] = None
    expire: Maybe[bool] = None
    expiration_date: Annotated[Maybe[str], Field(alias="expirationDate")] = None
