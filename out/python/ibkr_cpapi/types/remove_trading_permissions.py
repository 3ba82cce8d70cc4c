"""The type RemoveTradingPermissions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .trading_permission import TradingPermission


class RemoveTradingPermissions(Model):
    trading_permissions: Annotated[
        Maybe[list[TradingPermission]], Field(alias="tradingPermissions")
    ] = None
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
