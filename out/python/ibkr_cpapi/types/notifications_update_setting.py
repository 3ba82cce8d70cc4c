"""The type NotificationsUpdateSettingRequest."""

from __future__ import annotations

from .._core import Maybe, Model


class NotificationsUpdateSettingRequest(Model):
    enabled: Maybe[bool] = None
