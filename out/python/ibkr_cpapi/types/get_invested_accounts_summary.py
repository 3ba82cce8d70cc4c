"""The type GetInvestedAccountsSummary and those around it."""

from __future__ import annotations

from enum import IntEnum
from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, OpenInt


class GetInvestedAccountsSummarySubscriptionStatus(IntEnum):
    VALUE_0 = 0
    VALUE_1 = 1


class GetInvestedAccountsSummary(Model):
    account_list: Annotated[Maybe[list[Any]], Field(alias="accountList")] = None
    base_ccy_master: Annotated[Maybe[str], Field(alias="baseCcyMaster")] = None
    base_ccy_master_prc: Annotated[Maybe[str], Field(alias="baseCcyMasterPrc")] = None
    model: Maybe[str] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    subscription_status: Annotated[
        Maybe[OpenInt[GetInvestedAccountsSummarySubscriptionStatus]],
        Field(alias="subscriptionStatus"),
    ] = None
