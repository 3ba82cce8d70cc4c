"""The type EFPQuantityLimits."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class EFPQuantityLimits(Model):
    max_nominal_efp_per_order: Annotated[Maybe[int], Field(alias="maxNominalEfpPerOrder")] = None
    max_net_efp_trades: Annotated[Maybe[int], Field(alias="maxNetEfpTrades")] = None
    max_gross_efp_trades: Annotated[Maybe[int], Field(alias="maxGrossEfpTrades")] = None
