"""The type AdvancedOrderReject."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class AdvancedOrderReject(Model):
    order_id: Annotated[Maybe[int], Field(alias="orderId")] = None
    req_id: Annotated[Maybe[str], Field(alias="reqId")] = None
    dismissable: Maybe[list[Any]] = None
    text: Maybe[str] = None
    options: Maybe[list[str]] = None
    type: Maybe[str] = None
    message_id: Annotated[Maybe[str], Field(alias="messageId")] = None
    prompt: Maybe[bool] = None
