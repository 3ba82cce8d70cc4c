"""The type OrderValueLimits."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model, Number


class OrderValueLimits(Model):
    max_order_value: Annotated[Maybe[Number], Field(alias="maxOrderValue")] = None
    max_gross_value: Annotated[Maybe[Number], Field(alias="maxGrossValue")] = None
    max_net_value: Annotated[Maybe[Number], Field(alias="maxNetValue")] = None
    net_contract_limit: Annotated[Maybe[Number], Field(alias="netContractLimit")] = None
