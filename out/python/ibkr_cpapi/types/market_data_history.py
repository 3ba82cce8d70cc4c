"""The type MarketDataHistoryDirection."""

from __future__ import annotations

from enum import IntEnum


class MarketDataHistoryDirection(IntEnum):
    MINUS_1 = -1
    VALUE_1 = 1
