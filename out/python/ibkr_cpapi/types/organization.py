"""The type Organization."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .organization_identification import OrganizationIdentification
from .regulatory_information import RegulatoryInformation


class Organization(Model):
    identification: Maybe[OrganizationIdentification] = None
    regulatory_information: Annotated[
        Maybe[RegulatoryInformation], Field(alias="regulatoryInformation")
    ] = None
