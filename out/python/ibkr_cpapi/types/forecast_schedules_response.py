"""The type ForecastSchedulesResponse."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class ForecastSchedulesResponse(Model):
    timezone: Maybe[str] = None
    trading_schedules: Maybe[list[Any]] = None
