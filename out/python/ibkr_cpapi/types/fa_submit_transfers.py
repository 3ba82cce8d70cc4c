"""The type FaSubmitTransfersRequest and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class FaSubmitTransfersResponse(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    success: Maybe[bool] = None


class FaSubmitTransfersRequest(Model):
    req_id: Annotated[Maybe[int], Field(alias="reqID")] = None
    fp_order_id: Annotated[Maybe[int], Field(alias="fpOrderId")] = None
