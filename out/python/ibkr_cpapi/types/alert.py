"""The type Alert and those around it."""

from __future__ import annotations

from enum import IntEnum

from .._core import Maybe, Model, OpenInt


class AlertAlertActive(IntEnum):
    VALUE_1 = 1
    VALUE_0 = 0


class AlertAlertRepeatable(IntEnum):
    VALUE_1 = 1
    VALUE_0 = 0


class Alert(Model):
    order_id: Maybe[int] = None
    account: Maybe[str] = None
    alert_name: Maybe[str] = None
    alert_active: Maybe[OpenInt[AlertAlertActive]] = None
    order_time: Maybe[str] = None
    alert_triggered: Maybe[bool] = None
    alert_repeatable: Maybe[OpenInt[AlertAlertRepeatable]] = None
