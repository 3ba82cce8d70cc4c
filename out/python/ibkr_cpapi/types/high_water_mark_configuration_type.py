"""The type HighWaterMarkConfigurationType."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class HighWaterMarkConfigurationType(Model):
    number_of_periods: Annotated[Maybe[int], Field(alias="numberOfPeriods")] = None
    prorate_for_withdrawals: Annotated[Maybe[bool], Field(alias="prorateForWithdrawals")] = None
