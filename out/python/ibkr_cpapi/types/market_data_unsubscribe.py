"""The type MarketDataUnsubscribeRequest and those around it."""

from __future__ import annotations

from typing import Annotated, Literal

from .._core import Known, Maybe, Model


class MarketDataUnsubscribeResponse(Model):
    success: Maybe[Annotated[Literal[True], Known(True)]] = None


class MarketDataUnsubscribeRequest(Model):
    conid: Maybe[int] = None
