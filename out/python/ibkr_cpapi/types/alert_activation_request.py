"""The type AlertActivationRequest and those around it."""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated

from pydantic import Field

from .._core import Model, OpenInt


class AlertActivationRequestAlertActive(IntEnum):
    VALUE_1 = 1
    VALUE_0 = 0


class AlertActivationRequest(Model):
    alert_id: Annotated[int, Field(alias="alertId")]
    alert_active: Annotated[OpenInt[AlertActivationRequestAlertActive], Field(alias="alertActive")]
