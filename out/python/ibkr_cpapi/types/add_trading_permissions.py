"""The type AddTradingPermissions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model
from .document_submission import DocumentSubmission
from .trading_permission import TradingPermission


class AddTradingPermissions(Model):
    trading_permissions: Annotated[
        Maybe[list[TradingPermission]], Field(alias="tradingPermissions")
    ] = None
    document_submission: Annotated[Maybe[DocumentSubmission], Field(alias="documentSubmission")] = (
        None
    )
    account_id: Annotated[Maybe[str], Field(alias="accountId")] = None
    option_level: Annotated[Maybe[int], Field(alias="optionLevel")] = None
