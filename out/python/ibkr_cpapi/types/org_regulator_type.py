"""The type ORGRegulatorType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ORGRegulatorType(Model):
    regulator_name: Annotated[Maybe[str], Field(alias="regulatorName")] = None
    regulator_country: Annotated[Maybe[str], Field(alias="regulatorCountry")] = None
    regulated_in_capacity: Annotated[Maybe[str], Field(alias="regulatedInCapacity")] = None
    regulator_id: Annotated[Maybe[str], Field(alias="regulatorId")] = None
