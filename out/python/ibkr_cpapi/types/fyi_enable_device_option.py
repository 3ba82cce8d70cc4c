"""The type FyiEnableDeviceOption."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FyiEnableDeviceOption(Model):
    device_name: Annotated[Maybe[str], Field(alias="deviceName")] = None
    device_id: Annotated[Maybe[str], Field(alias="deviceId")] = None
    ui_name: Annotated[Maybe[str], Field(alias="uiName")] = None
    enabled: Maybe[bool] = None
