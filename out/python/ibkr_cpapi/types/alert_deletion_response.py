"""The type AlertDeletionResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class AlertDeletionResponse(Model):
    request_id: Maybe[int | None] = None
    order_id: Maybe[int] = None
    success: Maybe[bool] = None
    text: Maybe[str] = None
    failure_list: Maybe[str | None] = None
