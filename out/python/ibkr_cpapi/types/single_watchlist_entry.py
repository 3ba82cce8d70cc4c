"""The type SingleWatchlistEntry and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class SingleWatchlistEntrySt(StrEnum):
    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"


class SingleWatchlistEntryAssetClass(StrEnum):
    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"


class SingleWatchlistEntry(Model):
    st: Annotated[Maybe[Open[SingleWatchlistEntrySt]], Field(alias="ST")] = None
    c: Annotated[Maybe[str], Field(alias="C")] = None
    conid: Maybe[int] = None
    name: Maybe[str] = None
    full_name: Annotated[Maybe[str], Field(alias="fullName")] = None
    asset_class: Annotated[
        Maybe[Open[SingleWatchlistEntryAssetClass]], Field(alias="assetClass")
    ] = None
    ticker: Maybe[str] = None
    chinese_name: Annotated[Maybe[str], Field(alias="chineseName")] = None
