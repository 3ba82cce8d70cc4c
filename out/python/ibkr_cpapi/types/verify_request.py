"""The type VerifyRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Model


class VerifyRequest(Model):
    user_name: Annotated[str, Field(alias="userName")]
    request_id: Annotated[int, Field(alias="requestId")]
    payload: str
