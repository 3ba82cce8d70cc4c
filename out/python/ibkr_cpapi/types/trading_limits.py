"""The type TradingLimits."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .day_quantity_limit import DayQuantityLimit
from .efp_quantity_limits import EFPQuantityLimits
from .order_quantity_limit import OrderQuantityLimit
from .order_value_limits import OrderValueLimits


class TradingLimits(Model):
    order_value_limits: Annotated[Maybe[OrderValueLimits], Field(alias="orderValueLimits")] = None
    efp_quantity_limits: Annotated[Maybe[EFPQuantityLimits], Field(alias="efpQuantityLimits")] = (
        None
    )
    order_quantity_limits: Annotated[
        Maybe[list[OrderQuantityLimit]], Field(alias="orderQuantityLimits")
    ] = None
    day_quantity_limits: Annotated[
        Maybe[list[DayQuantityLimit]], Field(alias="dayQuantityLimits")
    ] = None
