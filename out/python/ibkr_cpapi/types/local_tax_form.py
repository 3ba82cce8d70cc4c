"""The type LocalTaxForm and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class LocalTaxFormTaxAuthority(StrEnum):
    ISRAEL_TA = "ISRAEL_TA"
    CANADA_TA = "CANADA_TA"
    RUSSIA_TA = "RUSSIA_TA"
    SWEDEN_TA = "SWEDEN_TA"
    AUSTRALIA_TA = "AUSTRALIA_TA"


class LocalTaxForm(Model):
    tax_authority: Annotated[Maybe[Open[LocalTaxFormTaxAuthority]], Field(alias="taxAuthority")] = (
        None
    )
    qualified: Maybe[bool] = None
    treaty_country: Annotated[Maybe[str], Field(alias="treatyCountry")] = None
