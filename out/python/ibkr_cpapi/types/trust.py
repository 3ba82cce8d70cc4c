"""The type Trust."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .regulatory_information import RegulatoryInformation
from .trust_identification import TrustIdentification


class Trust(Model):
    identification: Maybe[TrustIdentification] = None
    regulatory_information: Annotated[
        Maybe[RegulatoryInformation], Field(alias="regulatoryInformation")
    ] = None
