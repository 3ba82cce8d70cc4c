"""The type TradeConfirmationRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Maybe, Model


class TradeConfirmationRequest(Model):
    account_id: Annotated[str, Field(alias="accountId")]
    start_date: Annotated[str, Field(alias="startDate")]
    end_date: Annotated[str, Field(alias="endDate")]
    mime_type: Annotated[Maybe[str], Field(alias="mimeType")] = None
