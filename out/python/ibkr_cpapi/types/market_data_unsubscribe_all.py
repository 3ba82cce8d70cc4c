"""The type MarketDataUnsubscribeAllResponse."""

from __future__ import annotations

from typing import Literal

from .._core import Maybe, Model


class MarketDataUnsubscribeAllResponse(Model):
    unsubscribed: Maybe[Literal[True]] = None
