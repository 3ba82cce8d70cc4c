"""The type AUSExposureDetailsType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class AUSExposureDetailsType(Model):
    aus_exposure_relationship: Annotated[Maybe[str], Field(alias="ausExposureRelationship")] = None
    person_name: Annotated[Maybe[str], Field(alias="personName")] = None
    license_number: Annotated[Maybe[int], Field(alias="licenseNumber")] = None
