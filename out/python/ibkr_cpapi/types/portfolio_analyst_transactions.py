"""The type PortfolioAnalystTransactionsRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PortfolioAnalystTransactionsRequest(Model):
    acct_ids: Annotated[Maybe[list[str]], Field(alias="acctIds")] = None
    conids: Maybe[list[int]] = None
    currency: Maybe[str] = None
    days: Maybe[int] = None
