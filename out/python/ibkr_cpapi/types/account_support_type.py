"""The type AccountSupportType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .administrator_contact_person_type import AdministratorContactPersonType
from .administrator_type import AdministratorType
from .primary_contributor_type import PrimaryContributorType


class AccountSupportTypeType(StrEnum):
    FINANCIALINSTITUTION = "FINANCIALINSTITUTION"
    PROPRIETARYTRADING = "PROPRIETARYTRADING"
    FAMILYINVVEHICLE = "FAMILYINVVEHICLE"
    OPERATINGBUSINESS = "OPERATINGBUSINESS"
    BROKERDEALER = "BROKERDEALER"
    LICENSEDADVISOR = "LICENSEDADVISOR"


class AccountSupportType(Model):
    business_description: Annotated[Maybe[str], Field(alias="businessDescription")] = None
    primary_contributor: Annotated[
        Maybe[PrimaryContributorType], Field(alias="primaryContributor")
    ] = None
    administrator: Maybe[AdministratorType] = None
    administrator_contact_person: Annotated[
        Maybe[AdministratorContactPersonType], Field(alias="administratorContactPerson")
    ] = None
    owners_reside_us: Annotated[Maybe[bool], Field(alias="ownersResideUS")] = None
    solicit_owners_reside_us: Annotated[Maybe[bool], Field(alias="solicitOwnersResideUS")] = None
    accept_owners_reside_us: Annotated[Maybe[bool], Field(alias="acceptOwnersResideUS")] = None
    type: Maybe[Open[AccountSupportTypeType]] = None
