"""The type AlertCreationResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class AlertCreationResponse(Model):
    request_id: Maybe[int | None] = None
    order_id: Maybe[int] = None
    success: Maybe[bool] = None
    text: Maybe[str] = None
    order_status: Maybe[str | None] = None
    warning_message: Maybe[str | None] = None
