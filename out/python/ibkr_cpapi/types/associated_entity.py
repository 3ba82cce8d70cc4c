"""The type AssociatedEntity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .associated_person import AssociatedPerson


class AssociatedEntity(Model):
    entity_id: Annotated[Maybe[int], Field(alias="entityId")] = None
    external_code: Annotated[Maybe[str], Field(alias="externalCode")] = None
    name: Maybe[str] = None
    email: Maybe[str] = None
    organization_country: Annotated[Maybe[str], Field(alias="organizationCountry")] = None
    phones: Maybe[dict[str, str]] = None
    residence: Maybe[dict[str, str]] = None
    mailing: Maybe[dict[str, str]] = None
    associations: Maybe[list[str]] = None
    identity_documents: Annotated[Maybe[list[dict[str, str]]], Field(alias="identityDocuments")] = (
        None
    )
    tax_treaty_details: Annotated[Maybe[list[dict[str, str]]], Field(alias="taxTreatyDetails")] = (
        None
    )
    associated_persons: Annotated[
        Maybe[list[AssociatedPerson]], Field(alias="AssociatedPersons")
    ] = None
