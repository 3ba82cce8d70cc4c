"""The type AffiliationDetailsType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .address import Address


class AffiliationDetailsTypeAffiliationRelationship(StrEnum):
    SELF = "Self"
    SPOUSE = "Spouse"
    PARENT = "Parent"
    CHILD = "Child"
    OTHER = "Other"


class AffiliationDetailsType(Model):
    affiliation_relationship: Annotated[
        Maybe[Open[AffiliationDetailsTypeAffiliationRelationship]],
        Field(alias="affiliationRelationship"),
    ] = None
    person_name: Annotated[Maybe[str], Field(alias="personName")] = None
    company_id: Annotated[Maybe[int], Field(alias="companyId")] = None
    company: Maybe[str] = None
    company_mailing_address: Annotated[Maybe[Address], Field(alias="companyMailingAddress")] = None
    company_phone: Annotated[Maybe[str], Field(alias="companyPhone")] = None
    company_email_address: Annotated[Maybe[str], Field(alias="companyEmailAddress")] = None
    duplicate_stmt_required: Annotated[Maybe[bool], Field(alias="duplicateStmtRequired")] = None
