"""The type AlertDetails and those around it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Open, OpenInt
from .alert_condition import AlertCondition


class AlertDetailsAlertActive(IntEnum):
    VALUE_1 = 1
    VALUE_0 = 0


class AlertDetailsOrderStatus(StrEnum):
    PRESUBMITTED = "Presubmitted"
    SUBMITTED = "Submitted"
    PRE_SUBMITTED_ECDA38 = "PreSubmitted"


class AlertDetails(Model):
    account: Maybe[str] = None
    order_id: Maybe[int] = None
    alert_name: Annotated[Maybe[str], Field(alias="alertName")] = None
    tif: Maybe[str] = None
    expire_time: Maybe[str | None] = None
    alert_active: Maybe[OpenInt[AlertDetailsAlertActive]] = None
    alert_repeatable: Maybe[int] = None
    alert_email: Maybe[str] = None
    alert_send_message: Maybe[int] = None
    alert_message: Maybe[str | None] = None
    alert_show_popup: Maybe[int] = None
    alert_play_audio: Maybe[int | None] = None
    order_status: Maybe[Open[AlertDetailsOrderStatus]] = None
    alert_triggered: Maybe[int | bool] = None
    fg_color: Maybe[str] = None
    bg_color: Maybe[str] = None
    order_not_editable: Maybe[bool] = None
    itws_orders_only: Maybe[int] = None
    alert_mta_currency: Maybe[str | None] = None
    alert_mta_defaults: Maybe[str | None] = None
    tool_id: Maybe[int | None] = None
    time_zone: Maybe[str | None] = None
    alert_default_type: Maybe[int | None] = None
    condition_size: Maybe[int] = None
    condition_outside_rth: Maybe[int] = None
    conditions: Maybe[list[AlertCondition]] = None
