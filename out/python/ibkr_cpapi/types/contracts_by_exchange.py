"""The type ContractsByExchangeResponseItem."""

from __future__ import annotations

from .._core import Maybe, Model


class ContractsByExchangeResponseItem(Model):
    ticker: Maybe[str] = None
    conid: Maybe[int] = None
    exchange: Maybe[str] = None
