"""The type UpdateWithholdingStatement and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class UpdateWithholdingStatementFatcaCompliantType(StrEnum):
    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"


class UpdateWithholdingStatement(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    fatca_compliant_type: Annotated[
        Maybe[Open[UpdateWithholdingStatementFatcaCompliantType]], Field(alias="fatcaCompliantType")
    ] = None
    us_income_tax: Annotated[Maybe[bool], Field(alias="usIncomeTax")] = None
    treaty_country: Annotated[Maybe[str], Field(alias="treatyCountry")] = None
    cert_w8_imy: Annotated[Maybe[bool], Field(alias="certW8Imy")] = None
    effective_date: Annotated[Maybe[str], Field(alias="effectiveDate")] = None
