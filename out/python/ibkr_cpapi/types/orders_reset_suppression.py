"""The type OrdersResetSuppressionResponse."""

from __future__ import annotations

from .._core import Maybe, Model


class OrdersResetSuppressionResponse(Model):
    status: Maybe[str] = None
