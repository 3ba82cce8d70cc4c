"""The type ExchangeAccess and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class ExchangeAccessAssetClass(StrEnum):
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


class ExchangeAccessExchange(StrEnum):
    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


class ExchangeAccess(Model):
    asset_class: Annotated[Maybe[Open[ExchangeAccessAssetClass]], Field(alias="assetClass")] = None
    exchange: Maybe[Open[ExchangeAccessExchange]] = None
