"""The type MarketDataUnsubscribeRequest and those around it."""

from __future__ import annotations

from typing import Literal

from .._core import Maybe, Model


class MarketDataUnsubscribeResponse(Model):
    success: Maybe[Literal[True]] = None


class MarketDataUnsubscribeRequest(Model):
    conid: Maybe[int] = None
