"""The type ModelPositionResponse."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core import Maybe, Model, Number


class ModelPositionResponse(Model):
    cash: Maybe[list[Any]] = None
    mismatched: Maybe[bool] = None
    model: Maybe[str] = None
    nlv: Maybe[Number] = None
    position_list: Annotated[Maybe[list[Any]], Field(alias="positionList")] = None
    position_ts: Annotated[Maybe[int], Field(alias="positionTs")] = None
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    stk_only: Annotated[Maybe[bool], Field(alias="stkOnly")] = None
    subscription_status: Annotated[Maybe[int], Field(alias="subscriptionStatus")] = None
    total_dlv: Annotated[Maybe[Number], Field(alias="totalDlv")] = None
    total_mv: Annotated[Maybe[Number], Field(alias="totalMv")] = None
