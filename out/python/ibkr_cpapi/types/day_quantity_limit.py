"""The type DayQuantityLimit and those around it."""

from __future__ import annotations

from enum import StrEnum

from .._core import Maybe, Model, Open


class DayQuantityLimitAsset(StrEnum):
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


class DayQuantityLimit(Model):
    asset: Maybe[Open[DayQuantityLimitAsset]] = None
    quantity: Maybe[int] = None
