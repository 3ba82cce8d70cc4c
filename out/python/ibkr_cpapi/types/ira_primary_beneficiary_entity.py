"""The type IRAPrimaryBeneficiaryEntity and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open
from .address import Address
from .individual import Individual
from .title import Title


class IraPrimaryBeneficiaryEntityRelationship(StrEnum):
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


class IraPrimaryBeneficiaryEntityEntityType(StrEnum):
    TRUST = "Trust"
    ESTATE = "Estate"
    CHARITY = "Charity"


class IRAPrimaryBeneficiaryEntity(Model):
    name: Maybe[str] = None
    address: Maybe[Address] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    ownership_percentage: Annotated[Maybe[Number], Field(alias="ownershipPercentage")] = None
    title: Maybe[Title] = None
    relationship: Maybe[Open[IraPrimaryBeneficiaryEntityRelationship]] = None
    executor: Maybe[Individual] = None
    execution_date: Annotated[Maybe[str], Field(alias="executionDate")] = None
    article_of_will: Annotated[Maybe[str], Field(alias="articleOfWill")] = None
    entity_type: Annotated[
        Maybe[Open[IraPrimaryBeneficiaryEntityEntityType]], Field(alias="entityType")
    ] = None
    charity_number: Annotated[Maybe[str], Field(alias="charityNumber")] = None
