"""The type PortfolioAnalystAllPeriodsRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class PortfolioAnalystAllPeriodsRequest(Model):
    acct_ids: Annotated[Maybe[list[str]], Field(alias="acctIds")] = None
