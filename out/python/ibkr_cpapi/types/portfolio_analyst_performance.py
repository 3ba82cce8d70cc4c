"""The type PortfolioAnalystPerformanceRequest and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Open


class PortfolioAnalystPerformanceRequestPeriod(StrEnum):
    VALUE_1_D = "1D"
    VALUE_7_D = "7D"
    MTD = "MTD"
    VALUE_1_M = "1M"
    VALUE_3_M = "3M"
    VALUE_6_M = "6M"
    VALUE_12_M = "12M"
    YTD = "YTD"


class PortfolioAnalystPerformanceRequest(Model):
    acct_ids: Annotated[Maybe[list[Any]], Field(alias="acctIds")] = None
    period: Maybe[Open[PortfolioAnalystPerformanceRequestPeriod]] = None
