"""The type ContractsRulesRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class ContractsRulesRequest(Model):
    conid: int
    is_buy: Annotated[Maybe[bool], Field(alias="isBuy")] = None
    modify_order: Annotated[Maybe[bool], Field(alias="modifyOrder")] = None
    order_id: Annotated[Maybe[int], Field(alias="orderId")] = None
