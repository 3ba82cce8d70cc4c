"""The type LegalEntity."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .address import Address
from .legal_entity_identification import LegalEntityIdentification
from .phone_info import PhoneInfo
from .tax_residency import TaxResidency


class LegalEntity(Model):
    name: Maybe[str] = None
    address: Maybe[Address] = None
    phones: Maybe[list[PhoneInfo]] = None
    email: Maybe[str] = None
    legal_entity_identification: Annotated[
        Maybe[LegalEntityIdentification], Field(alias="legalEntityIdentification")
    ] = None
    tax_residencies: Annotated[Maybe[list[TaxResidency]], Field(alias="taxResidencies")] = None
    id: Maybe[str] = None
    external_id: Annotated[Maybe[str], Field(alias="externalId")] = None
    us_tax_resident: Annotated[Maybe[bool], Field(alias="usTaxResident")] = None
    translated: Maybe[bool] = None
