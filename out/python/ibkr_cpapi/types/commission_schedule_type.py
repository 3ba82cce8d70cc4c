"""The type CommissionScheduleType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open
from .commission_markup_type import CommissionMarkupType


class CommissionScheduleTypePricingStructure(StrEnum):
    FIXED = "FIXED"
    TIERED = "TIERED"


class CommissionScheduleType(Model):
    markups: Maybe[list[CommissionMarkupType]] = None
    pricing_structure: Annotated[
        Maybe[Open[CommissionScheduleTypePricingStructure]], Field(alias="pricingStructure")
    ] = None
