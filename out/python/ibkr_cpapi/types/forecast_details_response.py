"""The type ForecastDetailsResponse."""

from __future__ import annotations

from .._core import Maybe, Model, Number


class ForecastDetailsResponse(Model):
    conid_yes: Maybe[int] = None
    conid_no: Maybe[int] = None
    question: Maybe[str] = None
    side: Maybe[str] = None
    strike_label: Maybe[str] = None
    strike: Maybe[Number] = None
    exchange: Maybe[str] = None
    expiration: Maybe[str] = None
    symbol: Maybe[str] = None
    logo_category: Maybe[str] = None
    measured_period: Maybe[str] = None
    market_name: Maybe[str] = None
    underlying_conid: Maybe[str | int] = None
