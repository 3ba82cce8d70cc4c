"""The type OrderSubmitError."""

from __future__ import annotations

from .._core import Maybe, Model


class OrderSubmitError(Model):
    error: Maybe[str] = None
