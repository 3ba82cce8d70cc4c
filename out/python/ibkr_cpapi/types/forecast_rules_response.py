"""The type ForecastRulesResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class ForecastRulesResponse(Model):
    asset_class: Maybe[str] = None
    description: Maybe[str] = None
    market_name: Maybe[str] = None
    measured_period: Maybe[str] = None
    threshold: Maybe[str] = None
    source_agency: Maybe[str] = None
    data_and_resolution_link: Maybe[str] = None
    last_trade_time: Maybe[int] = None
    product_code: Maybe[str] = None
    market_rules_link: Maybe[str] = None
    release_time: Maybe[int] = None
    payout_time: Maybe[int] = None
    payout: Maybe[str] = None
    price_increment: Maybe[str] = None
    exchange_timezone: Maybe[str] = None
