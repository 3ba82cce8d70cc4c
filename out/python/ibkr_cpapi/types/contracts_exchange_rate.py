"""The type ContractsExchangeRateResponse."""

from __future__ import annotations

from .._core import Maybe, Model, Number


class ContractsExchangeRateResponse(Model):
    rate: Maybe[Number] = None
