"""The type CSVResponse."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class CSVResponse(Model):
    success: bool
    request_id: Annotated[int, Field(alias="requestId")]
    message: str
