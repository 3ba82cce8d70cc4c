"""The type VerifyRequest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core import Constraints, Model


class VerifyRequest(Model):
    user_name: Annotated[
        Annotated[str, Constraints(minLength=1, maxLength=64)], Field(alias="userName")
    ]
    request_id: Annotated[Annotated[int, Constraints(minimum=1)], Field(alias="requestId")]
    payload: str
