"""The type FaInvestedAccountsRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FaInvestedAccountsRequest(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    model: Maybe[str] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
