"""The type OrdersAnswerPromptRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class OrdersAnswerPromptRequest(Model):
    order_id: Annotated[Maybe[int], Field(alias="orderId")] = None
    req_id: Annotated[Maybe[str], Field(alias="reqId")] = None
    text: Maybe[str] = None
