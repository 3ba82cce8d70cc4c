"""The type MarketDataUnsubscribeAllResponse."""

from __future__ import annotations

from typing import Annotated, Literal

from .._core import Known, Maybe, Model


class MarketDataUnsubscribeAllResponse(Model):
    unsubscribed: Maybe[Annotated[Literal[True], Known(True)]] = None
