"""The type GetAvailableTradeConfirmationDatesResponse and those around it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class GetAvailableTradeConfirmationDatesResponseData(Model):
    data_type: Annotated[Maybe[str], Field(alias="dataType")] = None
    value: Maybe[list[str]] = None


class GetAvailableTradeConfirmationDatesResponse(Model):
    data: Maybe[GetAvailableTradeConfirmationDatesResponseData] = None
