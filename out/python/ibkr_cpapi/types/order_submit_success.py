"""The type OrderSubmitSuccess and those around it."""

from __future__ import annotations

from typing import TypeAlias

from .._core import Maybe, Model


class OrderSubmitSuccessItem(Model):
    order_id: Maybe[str] = None
    order_status: Maybe[str] = None
    encrypt_message: Maybe[str] = None


OrderSubmitSuccess: TypeAlias = list[OrderSubmitSuccessItem]
