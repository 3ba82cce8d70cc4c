"""The type FaSaveModelPresetsResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FaSaveModelPresetsResponse(Model):
    error: Maybe[str] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
    success: Maybe[bool] = None
