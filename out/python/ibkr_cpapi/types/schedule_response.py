"""The type ScheduleResponse and those around it."""

from __future__ import annotations

from typing import Any

from .._core import Maybe, Model


class ScheduleResponseSchedulesDate(Model):
    extended_hours: Maybe[list[Any]] = None
    liquid_hours: Maybe[list[Any]] = None


class ScheduleResponseSchedules(Model):
    date: Maybe[ScheduleResponseSchedulesDate] = None


class ScheduleResponse(Model):
    exchange_time_zone: Maybe[str] = None
    schedules: Maybe[ScheduleResponseSchedules] = None
