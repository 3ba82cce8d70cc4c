"""The type TaxResidency and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class TaxResidencyTinType(StrEnum):
    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


class TaxResidency(Model):
    country: Maybe[str] = None
    tin: Maybe[str] = None
    tin_type: Annotated[Maybe[Open[TaxResidencyTinType]], Field(alias="tinType")] = None
