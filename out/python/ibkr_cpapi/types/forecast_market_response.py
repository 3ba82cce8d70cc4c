"""The type ForecastMarketResponse."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class ForecastMarketResponse(Model):
    market_name: Maybe[str] = None
    exchange: Maybe[str] = None
    symbol: Maybe[str] = None
    logo_category: Maybe[str] = None
    exclude_historical_data: Maybe[bool] = None
    contracts: Maybe[list[Any]] = None
