"""The type FaSaveModelRequest and those around it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model


class FaSaveModelResponse(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    success: Maybe[bool] = None


class FaSaveModelRequest(Model):
    cash_targets: Annotated[list[Any], Field(alias="cashTargets")]
    desc: str
    is_static: Annotated[bool, Field(alias="isStatic")]
    model: str
    position_targets: Annotated[list[Any], Field(alias="positionTargets")]
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
