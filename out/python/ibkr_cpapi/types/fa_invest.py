"""The type FaInvestRequest and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class FaInvestResponse(Model):
    req_id: Annotated[Maybe[str], Field(alias="reqID")] = None
    subscription_key: Annotated[Maybe[str | None], Field(alias="subscriptionKey")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None


class FaInvestRequest(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    model: Maybe[str] = None
    account_list: Annotated[Maybe[list[Any]], Field(alias="accountList")] = None
    subscription_key: Annotated[Maybe[str], Field(alias="subscriptionKey")] = None
