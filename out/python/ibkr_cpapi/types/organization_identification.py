"""The type OrganizationIdentification."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .address import Address
from .phone_info import PhoneInfo


class OrganizationIdentification(Model):
    place_of_business_address: Annotated[Maybe[Address], Field(alias="placeOfBusinessAddress")] = (
        None
    )
    mailing_address: Annotated[Maybe[Address], Field(alias="mailingAddress")] = None
    phones: Maybe[list[PhoneInfo]] = None
    name: Maybe[str] = None
    business_description: Annotated[Maybe[str], Field(alias="businessDescription")] = None
    website_address: Annotated[Maybe[str], Field(alias="websiteAddress")] = None
    identification: Maybe[str] = None
    identification_country: Annotated[Maybe[str], Field(alias="identificationCountry")] = None
    formation_country: Annotated[Maybe[str], Field(alias="formationCountry")] = None
    formation_state: Annotated[Maybe[str], Field(alias="formationState")] = None
    same_mail_address: Annotated[Maybe[bool], Field(alias="sameMailAddress")] = None
    translated: Maybe[bool] = None
