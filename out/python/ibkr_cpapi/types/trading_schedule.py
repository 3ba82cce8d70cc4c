"""The type TradingSchedule and those around it."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._core import Maybe, Model


class TradingScheduleItem(Model):
    id: Maybe[str] = None
    trade_venue_id: Annotated[Maybe[str], Field(alias="tradeVenueId")] = None
    exchange: Maybe[str] = None
    description: Maybe[str] = None
    timezone: Maybe[str] = None
    schedules: Maybe[list[Any]] = None


TradingSchedule: TypeAlias = list[TradingScheduleItem]
