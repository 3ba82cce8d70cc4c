"""The type WithholdingStatementType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class WithholdingStatementTypeFatcaCompliantType(StrEnum):
    FATCA_COMPLIANT = "FATCA_COMPLIANT"
    NON_CONSENTING_US_ACCOUNT = "NON_CONSENTING_US_ACCOUNT"
    NON_COOPERATIVE_ACCOUNT = "NON_COOPERATIVE_ACCOUNT"


class WithholdingStatementType(Model):
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    fatca_compliant_type: Annotated[
        Maybe[Open[WithholdingStatementTypeFatcaCompliantType]], Field(alias="fatcaCompliantType")
    ] = None
    us_backup_withholding: Annotated[Maybe[bool], Field(alias="usBackupWithholding")] = None
    treaty_country: Annotated[Maybe[str], Field(alias="treatyCountry")] = None
    corporation: Maybe[bool] = None
    flow_through: Annotated[Maybe[bool], Field(alias="flowThrough")] = None
    effective_date: Annotated[Maybe[str], Field(alias="effectiveDate")] = None
    dividend_rate: Annotated[Maybe[Number], Field(alias="dividendRate")] = None
    interest_rate: Annotated[Maybe[Number], Field(alias="interestRate")] = None
    us_other_rate: Annotated[Maybe[Number], Field(alias="usOtherRate")] = None
    eci_rate: Annotated[Maybe[Number], Field(alias="eciRate")] = None
