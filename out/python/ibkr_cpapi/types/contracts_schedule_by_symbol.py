"""The type ContractsScheduleBySymbolAssetClass."""

from __future__ import annotations

from enum import StrEnum


class ContractsScheduleBySymbolAssetClass(StrEnum):
    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    CFD = "CFD"
    WAR = "WAR"
    SWP = "SWP"
    FND = "FND"
    BND = "BND"
    ICS = "ICS"
