"""The type BondFiltersResponse and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Open


class BondFiltersResponseBondFilterDisplayText(StrEnum):
    MATURITY_DATE = "Maturity Date"
    ISSUE_DATE = "Issue Date"
    COUPON = "Coupon"
    CURRENCY = "Currency"


class BondFiltersResponseBondFilter(Model):
    display_text: Annotated[
        Maybe[Open[BondFiltersResponseBondFilterDisplayText]], Field(alias="displayText")
    ] = None
    column_id: Annotated[Maybe[int], Field(alias="columnId")] = None
    options: Maybe[list[Any]] = None


class BondFiltersResponse(Model):
    bond_filters: Annotated[
        Maybe[list[BondFiltersResponseBondFilter]], Field(alias="bondFilters")
    ] = None
