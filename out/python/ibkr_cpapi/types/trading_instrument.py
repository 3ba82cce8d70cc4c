"""The type TradingInstrument and those around it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number, Open


class TradingInstrumentTradingInstrumentDescriptionSecurityIdType_b878(StrEnum):
    CUSIP = "CUSIP"
    ISIN = "ISIN"
    CASH = "CASH"


class TradingInstrumentTradingInstrumentDescriptionAssetType_eb62(StrEnum):
    STK = "STK"
    CASH = "CASH"
    UNKNOWN = "UNKNOWN"
    BILL = "BILL"
    BOND = "BOND"
    FUND = "FUND"
    OPT = "OPT"
    WAR = "WAR"


class TradingInstrumentTradingInstrumentDescription_3a38(Model):
    security_id_type: Annotated[
        Open[TradingInstrumentTradingInstrumentDescriptionSecurityIdType_b878],
        Field(alias="securityIdType"),
    ]
    security_id: Annotated[str, Field(alias="securityId")]
    asset_type: Annotated[
        Open[TradingInstrumentTradingInstrumentDescriptionAssetType_eb62], Field(alias="assetType")
    ]


class TradingInstrument(Model):
    conid: Maybe[Number] = None
    trading_instrument_description: Annotated[
        Maybe[TradingInstrumentTradingInstrumentDescription_3a38],
        Field(alias="tradingInstrumentDescription"),
    ] = None
    currency: str
