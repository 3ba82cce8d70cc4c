"""The type ModelListResponse."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class ModelListResponse(Model):
    base_ccy: Annotated[Maybe[str], Field(alias="baseCcy")] = None
    master_account: Annotated[Maybe[str], Field(alias="masterAccount")] = None
    models: Maybe[list[Any]] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
