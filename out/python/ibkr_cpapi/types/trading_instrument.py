"""The type TradingInstrument and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Constraints, Maybe, Model, Number, Open


class TradingInstrumentTradingInstrumentDescriptionSecurityIdType(StrEnum):
    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"


class TradingInstrumentTradingInstrumentDescriptionAssetType(StrEnum):
    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"


class TradingInstrumentTradingInstrumentDescription(Model):
    security_id_type: Annotated[
        Open[TradingInstrumentTradingInstrumentDescriptionSecurityIdType],
        Field(alias="securityIdType"),
    ]
    security_id: Annotated[str, Field(alias="securityId")]
    asset_type: Annotated[
        Open[TradingInstrumentTradingInstrumentDescriptionAssetType], Field(alias="assetType")
    ]


class TradingInstrument(Model):
    currency: Annotated[str, Constraints(minLength=1, maxLength=3)]
    conid: Maybe[Number] = None
    trading_instrument_description: Annotated[
        Maybe[TradingInstrumentTradingInstrumentDescription],
        Field(alias="tradingInstrumentDescription"),
    ] = None
