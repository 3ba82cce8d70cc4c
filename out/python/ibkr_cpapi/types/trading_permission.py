"""The type TradingPermission and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open


class TradingPermissionAssetClass(StrEnum):
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


class TradingPermissionCountry(StrEnum):
    ALL = "ALL"
    AUSTRALIA = "AUSTRALIA"
    AUSTRIA = "AUSTRIA"
    BELGIUM = "BELGIUM"
    CANADA = "CANADA"
    FRANCE = "FRANCE"
    GERMANY = "GERMANY"
    HONG_KONG = "HONG KONG"
    ITALY = "ITALY"
    JAPAN = "JAPAN"
    KOREA = "KOREA"
    MEXICO = "MEXICO"
    NORWAY = "NORWAY"
    SINGAPORE = "SINGAPORE"
    SPAIN = "SPAIN"
    SWEDEN = "SWEDEN"
    SWITZERLAND = "SWITZERLAND"
    THE_NETHERLANDS = "THE NETHERLANDS"
    UNITED_KINGDOM = "UNITED KINGDOM"
    UNITED_STATES = "UNITED STATES"
    HK_CHINA = "HK-CHINA"


class TradingPermissionProduct(StrEnum):
    BONDS = "BONDS"
    FUTURES = "FUTURES"
    FOREX = "FOREX"
    FUTURES_OPTIONS = "FUTURES OPTIONS"
    MUTUAL_FUNDS = "MUTUAL FUNDS"
    STOCKS = "STOCKS"
    SINGLE_STOCK_FUTURES = "SINGLE STOCK FUTURES"
    OPTIONS = "OPTIONS"
    STOCK_OPTIONS = "STOCK OPTIONS"
    WARRANTS = "WARRANTS"


class TradingPermission(Model):
    asset_class: Annotated[Maybe[Open[TradingPermissionAssetClass]], Field(alias="assetClass")] = (
        None
    )
    exchange_group: Annotated[Maybe[str], Field(alias="exchangeGroup")] = None
    country: Maybe[Open[TradingPermissionCountry]] = None
    product: Maybe[Open[TradingPermissionProduct]] = None
