"""The type AssetExperience and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class AssetExperienceAssetClass(StrEnum):
    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class AssetExperienceKnowledgeLevel(StrEnum):
    EXTENSIVE = "Extensive"
    GOOD = "Good"
    LIMITED = "Limited"
    NONE = "None"


class AssetExperience(Model):
    asset_class: Annotated[Maybe[Open[AssetExperienceAssetClass]], Field(alias="assetClass")] = None
    years_trading: Annotated[Maybe[int], Field(alias="yearsTrading")] = None
    trades_per_year: Annotated[Maybe[int], Field(alias="tradesPerYear")] = None
    knowledge_level: Annotated[
        Maybe[Open[AssetExperienceKnowledgeLevel]], Field(alias="knowledgeLevel")
    ] = None
