"""The type OrdersReplyRequest."""

from __future__ import annotations

from .._core import Maybe, Model


class OrdersReplyRequest(Model):
    confirmed: Maybe[bool] = None
