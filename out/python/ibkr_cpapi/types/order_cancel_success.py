"""The type OrderCancelSuccess."""

from __future__ import annotations

from typing import Literal

from .._core import Maybe, Model


class OrderCancelSuccess(Model):
    msg: Maybe[Literal["Request was submitted"]] = None
    order_id: Maybe[str] = None
    conid: Maybe[str] = None
    account: Maybe[str] = None
