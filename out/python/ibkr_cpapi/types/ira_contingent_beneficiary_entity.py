"""The type IRAContingentBeneficiaryEntity and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .address import Address
from .individual import Individual
from .title import Title


class IraContingentBeneficiaryEntityRelationship(StrEnum):
    BROTHER = "Brother"
    DAUGHTER = "Daughter"
    ESTATE = "Estate"
    FATHER = "Father"
    HUSBAND = "Husband"
    MOTHER = "Mother"
    OTHER = "Other"
    SISTER = "Sister"
    SON = "Son"
    WIFE = "Wife"
    CHARITY = "Charity"
    TRUST = "Trust"
    SPOUSE = "Spouse"
    CHILD = "Child"
    SIBLING = "Sibling"
    PARENT = "Parent"
    GRANDCHILD = "Grandchild"
    COMMON_LAW_PARTNER = "Common Law Partner"


class IraContingentBeneficiaryEntityEntityType(StrEnum):
    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


class IRAContingentBeneficiaryEntity(Model):
    name: Maybe[str] = None
    address: Maybe[Address] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    ownership_percentage: Annotated[Maybe[Number], Field(alias="ownershipPercentage")] = None
    title: Maybe[Title] = None
    relationship: Maybe[Open[IraContingentBeneficiaryEntityRelationship]] = None
    executor: Maybe[Individual] = None
    execution_date: Annotated[Maybe[str], Field(alias="executionDate")] = None
    article_of_will: Annotated[Maybe[str], Field(alias="articleOfWill")] = None
    entity_type: Annotated[
        Maybe[Open[IraContingentBeneficiaryEntityEntityType]], Field(alias="entityType")
    ] = None
