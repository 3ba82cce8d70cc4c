"""The type SourceOfWealthType and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class SourceOfWealthTypeSourceType(StrEnum):
    SOW_IND_ALLOWANCE = "SOW-IND-Allowance"
    SOW_IND_DISABILITY = "SOW-IND-Disability"
    SOW_IND_INCOME = "SOW-IND-Income"
    SOW_IND_INHERITANCE = "SOW-IND-Inheritance"
    SOW_IND_INTEREST = "SOW-IND-Interest"
    SOW_IND_MARKET_PROFIT = "SOW-IND-MarketProfit"
    SOW_IND_OTHER = "SOW-IND-Other"
    SOW_IND_PENSION = "SOW-IND-Pension"
    SOW_IND_PROPERTY = "SOW-IND-Property"
    SOW_ORG_BUSINESS = "SOW-ORG-Business"
    SOW_ORG_MARKET_TRADING_PROFITS = "SOW-ORG-MarketTradingProfits"
    SOW_ORG_OTHER = "SOW-ORG-Other"
    SOW_ORG_OWNER_EQUITY = "SOW-ORG-OwnerEquity"
    SOW_ORG_PROPERTY = "SOW-ORG-Property"
    SOW_ORG_RETAINED_EARNINGS = "SOW-ORG-RetainedEarnings"


class SourceOfWealthType(Model):
    source_type: Annotated[Maybe[Open[SourceOfWealthTypeSourceType]], Field(alias="sourceType")] = (
        None
    )
    percentage: Maybe[int] = None
    used_for_funds: Annotated[Maybe[bool], Field(alias="usedForFunds")] = None
    description: Maybe[str] = None
